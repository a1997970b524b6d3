namespace KazCsto.Import;

/// <summary>The data cannot be used; nothing was made of it.</summary>
/// <param name="problems">Every problem that was found.</param>
/// <param name="counts">What was read of each table.</param>
public sealed class ImportException(IReadOnlyList<Problem> problems, IReadOnlyList<TableCount> counts)
    : Exception(string.Join('\n', problems))
{
    /// <summary>Every problem that was found, by file and line.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>What was read of each table.</summary>
    public IReadOnlyList<TableCount> Counts => counts;
}
