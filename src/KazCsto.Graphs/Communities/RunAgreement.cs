namespace KazCsto.Graphs.Communities;

/// <summary>How far runs agree with each other.</summary>
internal static class RunAgreement
{
    /// <summary>The mean adjusted Rand index of all pairs of runs.</summary>
    internal static double Mean(int[][] runs, Team team, Work work)
    {
        var nodes = runs[0].Length;
        var benches = new (Buckets Members, int[] Counts)?[team.Size];
        var together = new long[runs.Length];
        var sums = new double[runs.Length];
        team.Each(runs.Length, (run, _) => together[run] = Together(runs[run]));
        team.Each(
            runs.Length,
            (run, worker) =>
            {
                var (members, counts) = benches[worker] ??= (new(nodes), new int[nodes]);
                members.Fill(runs[run], nodes);
                for (var other = run + 1; other < runs.Length; other++)
                {
                    work.StopIfCancelled();
                    var both = AdjustedRandIndex.TogetherInBoth(members, runs[other], counts);
                    sums[run] += AdjustedRandIndex.Of(both, together[run], together[other], nodes);
                }
            }
        );
        return sums.Sum() / (runs.Length * (runs.Length - 1.0) / 2);
    }

    private static long Together(int[] groups) => AdjustedRandIndex.Together(groups, new int[groups.Length]);
}
