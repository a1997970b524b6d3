using KazCsto.Graphs.Rankings;

namespace KazCsto.Answers.Rankings;

/// <summary>The first places as they are shown: those who share a place are never cut. A long tie at the end is told in one line, and if all are equal nobody is listed.</summary>
internal static class WholeTies
{
    // So many more than were asked for are still listed.
    private const int Long = 20;

    /// <summary>A list of places.</summary>
    /// <param name="ranked">The first places with all who share the last of them.</param>
    /// <param name="place">The place of one.</param>
    /// <param name="top">How many were asked for.</param>
    /// <param name="all">How many there are, also beyond the first places.</param>
    /// <param name="plural">What they are.</param>
    /// <param name="grid">The table of some of them.</param>
    public static IEnumerable<Block> Of<T>(
        IReadOnlyList<T> ranked,
        Func<T, Place> place,
        int top,
        int all,
        string plural,
        Func<IEnumerable<T>, Grid> grid
    )
    {
        if (all > 1 && ranked.Count == all && place(ranked[^1]).Rank == 1)
        {
            return [AllEqual(all, plural, place(ranked[0]).Score)];
        }

        if (ranked.Count <= (long)top + Long)
        {
            return [grid(ranked)];
        }

        var (last, before) = (place(ranked[^1]), ranked.Count);
        while (before > 0 && place(ranked[before - 1]).Rank == last.Rank)
        {
            before--;
        }

        var sharing = new Line(
            $"{last}: {ranked.Count - before:N0} {plural} share the score {Numbers.Short(last.Score)}"
        );
        return before == 0 ? [sharing] : [grid(ranked.Take(before)), sharing];
    }

    /// <summary>What is said where all have one score.</summary>
    public static Line AllEqual(int number, string plural, double score) =>
        new($"{number:N0} {plural} have one score, {Numbers.Short(score)}: none is before another.");
}
