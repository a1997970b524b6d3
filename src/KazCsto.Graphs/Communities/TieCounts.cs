namespace KazCsto.Graphs.Communities;

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

    /// <summary>The graph of the ties that enough runs put within groups, each as strong as the share of runs makes it.</summary>
    internal Level Weakened(double least)
    {
        var (starts, ends) = (new int[_level.NodeCount], new int[_level.NodeCount]);
        var (targets, strengths) = (new int[_counts.Length], new double[_counts.Length]);
        var sums = new double[_level.NodeCount];
        var kept = 0;
        for (var node = 0; node < sums.Length; node++)
        {
            starts[node] = kept;
            for (var arc = _level.Starts[node]; arc < _level.Ends[node]; arc++)
            {
                var share = (double)_counts[arc] / _runs;
                if (share > 0 && share >= least)
                {
                    targets[kept] = _level.Targets[arc];
                    strengths[kept] = _level.StrengthOf(arc) * share;
                    sums[node] += strengths[kept++];
                }
            }

            ends[node] = kept;
        }

        var aim = _level.Aim.On(sums.Sum());
        return new()
        {
            Aim = aim,
            NodeCount = sums.Length,
            Room = kept,
            Starts = starts,
            Ends = ends,
            Masses = aim.Masses(sums),
            Targets = targets,
            Strengths = strengths,
        };
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
