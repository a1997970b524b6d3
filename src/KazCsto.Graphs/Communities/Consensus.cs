using System.Globalization;

namespace KazCsto.Graphs.Communities;

/// <summary>Consensus: the groups that many runs with other random numbers agree on, and how far they agree.</summary>
/// <remarks>
/// A round runs the method many times and asks of every tie of the graph in what share of the runs its two ends are in
/// one group. The next round runs on the graph in which each tie is as strong as its strength times that share, and ties
/// below the threshold are left out. It ends when all runs say the same of every tie, or with the last round. The groups
/// are what those ties hold together that more than half of the runs of the last round put within a group, so they are
/// connected. This is the consensus of Lancichinetti &amp; Fortunato [1] kept to the ties of the graph: the shares of all
/// pairs would be as many as the square of the nodes. On a graph without groups little is agreed on, and the consensus is
/// many small pieces.
/// <para>
/// Stability is the mean adjusted Rand index [2] of all pairs of runs of the first round, so of the method on the graph
/// itself; the stability of a node is the share of those runs that agree with the groups about a neighbour, as a mean
/// over its neighbours whatever the strength (NaN without ties). The quality told is that of the groups on the graph.
/// Runs are shared out among threads, each with random numbers of its own: no result depends on how many there are. A
/// round costs the runs of the method, and once O(runs² n).
/// </para>
/// [1] Lancichinetti &amp; Fortunato 2012, doi:10.1038/srep00336. [2] Hubert &amp; Arabie 1985, doi:10.1007/BF01908075.
/// </remarks>
internal static class Consensus
{
    private const string NodeWords =
        "share of runs that agree with the groups about a neighbour, as a mean; NaN without ties";

    /// <summary>Finds the groups and their stability.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Method, runs and seed; 50 runs of Leiden if left out.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every run, of the rounds known so far.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or a strength is not above 0.</exception>
    public static ConsensusGroups Of(Graph graph, ConsensusOptions? options = null, Work work = default)
    {
        options ??= new();
        Check(options);
        var level = Level.Of(graph, options.Quality, options.Resolution, options.UseStrengths);
        using var team = Team.For(work, (long)options.Runs * (level.Room + level.NodeCount));
        var runs = GroupRuns.Of(level, options, 0, team, work);
        var stability = RunAgreement.Mean(runs, team, work);
        var first = TieCounts.Of(level, runs, team, work);
        var (last, rounds) = (first, 1);
        while (!last.AreUnanimous && rounds < options.MaxRounds)
        {
            var weaker = last.Weakened(options.Threshold);
            runs = GroupRuns.Of(weaker, options, rounds++, team, work);
            last = TieCounts.Of(level, runs, team, work);
        }

        var groups = new int[level.NodeCount];
        ConnectedParts.Split(last.Weakened(least: Math.BitIncrement(0.5)), groups);
        var quality = level.QualityOf(groups);
        var found = new FoundGroups(groups, quality, rounds, last.AreUnanimous);
        return new(
            found.Described("consensus", Words(graph, options), options.Seed),
            stability,
            new("group-stability", NodeWords, first.Agreement(groups))
        );
    }

    private static void Check(ConsensusOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Runs, 2, "runs");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxRounds, "rounds");
        if (!(options.Threshold >= 0 && options.Threshold <= 1))
        {
            throw new ArgumentException($"the threshold is {options.Threshold}; it is a share from 0 to 1");
        }
    }

    private static string Words(Graph graph, ConsensusOptions options)
    {
        var aim = Convention.Aim(options.Quality, options.Resolution);
        var ties = Convention.Ties(graph, options.UseStrengths);
        var method = options.Method switch
        {
            GroupMethod.Leiden => $"leiden, {aim}",
            GroupMethod.Louvain => $"louvain, {aim}",
            _ => "label propagation",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{method}; {ties}; rounds of {options.Runs} runs, ties below a share of {options.Threshold} left out; seed {options.Seed}"
        );
    }
}

/// <summary>What many runs agree on, and how far.</summary>
/// <param name="Groups">The groups; they are settled if in the last round all runs agreed.</param>
/// <param name="Stability">The mean adjusted Rand index of all pairs of runs on the graph itself: 1 if the seed makes no difference, 0 if the runs agree no more than chance.</param>
/// <param name="OfNodes">Of each node, the share of runs on the graph itself that agree with the groups about its neighbours; NaN without ties.</param>
internal sealed record ConsensusGroups(Grouping Groups, double Stability, Scores OfNodes);
