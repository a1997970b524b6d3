namespace KazCsto.Import;

/// <summary>What became of the rows of a table: read = kept + rejected.</summary>
/// <param name="File">The file.</param>
/// <param name="Read">Its rows, without the header.</param>
/// <param name="Rejected">Those with a problem.</param>
public sealed record TableCount(string File, int Read, int Rejected)
{
    /// <summary>The rows that became claims, nodes or sources.</summary>
    public int Kept => Read - Rejected;
}
