namespace KazCsto.Analysis.Communities;

/// <summary>In how many runs the two ends of each arc were in one group.</summary>
internal sealed class TieCounts
{
    private readonly Level _level;
    private readonly int[] _counts;
    private readonly int _runs;

    private TieCounts(Level level, int[] counts, int runs)
    {
        (_level, _counts, _runs) = (level, counts, runs);
        AreUnanimous = Array.TrueForAll(counts, count => count == 0 || count == runs);
    }

    /// <summary>Whether all runs say the same of every tie.</summary>
    internal bool AreUnanimous { get; }

    internal static TieCounts Of(Level level, int[][] runs, Team team, Work work)
    {
        var counts = new int[level.Room];
        team.Each(
            level.PartCount,
            (part, _) =>
            {
                var (first, end) = (level.FirstOf(part), level.FirstOf(part + 1));
                foreach (var groups in runs)
                {
                    work.StopIfCancelled();
                    Add(level, groups, first, end, counts);
                }
            }
        );
        return new(level, counts, runs.Length);
    }

    /// <summary>The same nodes with the ties that enough runs put within groups, each as strong as the share of runs makes it.</summary>
    internal Level Weakened(double least)
    {
        var weaker = new Level
        {
            Aim = _level.Aim,
            NodeCount = _level.NodeCount,
            Starts = new int[_level.NodeCount],
            Ends = new int[_level.NodeCount],
            Masses = _level.Masses,
            Targets = new int[_counts.Length],
            Strengths = new double[_counts.Length],
        };
        var kept = 0;
        for (var node = 0; node < _level.NodeCount; node++)
        {
            weaker.Starts[node] = kept;
            for (var arc = _level.Starts[node]; arc < _level.Ends[node]; arc++)
            {
                var share = (double)_counts[arc] / _runs;
                weaker.Targets[kept] = _level.Targets[arc];
                weaker.Strengths[kept] = _level.StrengthOf(arc) * share;
                kept += share > 0 && share >= least ? 1 : 0;
            }

            weaker.Ends[node] = kept;
        }

        weaker.Room = kept;
        return weaker;
    }

    /// <summary>Of each node, the mean share of runs that agree with the groups about a neighbour.</summary>
    internal double[] Agreement(int[] groups)
    {
        var agreement = new double[groups.Length];
        for (var node = 0; node < groups.Length; node++)
        {
            var agree = 0L;
            for (var arc = _level.Starts[node]; arc < _level.Ends[node]; arc++)
            {
                var together = groups[_level.Targets[arc]] == groups[node];
                agree += together ? _counts[arc] : _runs - _counts[arc];
            }

            var ties = _level.Ends[node] - _level.Starts[node];
            agreement[node] = agree / ((double)ties * _runs);
        }

        return agreement;
    }

    private static void Add(Level level, int[] groups, int first, int end, int[] counts)
    {
        for (var node = first; node < end; node++)
        {
            for (var arc = level.Starts[node]; arc < level.Ends[node]; arc++)
            {
                counts[arc] += groups[level.Targets[arc]] == groups[node] ? 1 : 0;
            }
        }
    }
}
