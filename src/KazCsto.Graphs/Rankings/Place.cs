namespace KazCsto.Graphs.Rankings;

/// <summary>A place in a ranking.</summary>
/// <param name="Index">Whose it is: the index of the score.</param>
/// <param name="Score">The score; NaN if the measure is not defined.</param>
/// <param name="Rank">1 for the first; equal scores share the better rank. 0 without a score.</param>
/// <param name="IsTied">Whether another has the same score.</param>
internal readonly record struct Place(int Index, double Score, int Rank, bool IsTied)
{
    /// <summary>The rank as it is printed: <c>2=</c> if it is shared, <c>-</c> without a score.</summary>
    public override string ToString() => Told(Rank, IsTied);

    internal static string Told(int rank, bool isTied) =>
        rank == 0 ? "-"
        : isTied ? $"{rank}="
        : $"{rank}";
}
