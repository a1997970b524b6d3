using KazCsto.Graphs;

namespace KazCsto.Time.Timelines;

/// <summary>Shares spells out among threads in runs that depend on the data alone.</summary>
internal static class SpellParts
{
    /// <summary>Does <c>job(first, end, stepped)</c> for each run of spells; the job calls <c>stepped</c> before each spell.</summary>
    internal static void Each(int spells, int inPart, long steps, Work work, Action<int, int, Action> job)
    {
        using var team = Team.For(work, steps);
        var done = 0L;
        team.Each(
            (spells + inPart - 1) / inPart,
            (part, _) =>
                job(
                    part * inPart,
                    Math.Min(spells, (part + 1) * inPart),
                    () =>
                    {
                        work.StopIfCancelled();
                        work.Report(Interlocked.Increment(ref done), spells);
                    }
                )
        );
    }
}
