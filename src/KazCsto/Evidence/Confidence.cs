using KazCsto.Evidence.Sampling;
using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>How sure a ranking is by the grades of the claims behind it.</summary>
/// <remarks>
/// Many networks are drawn, in each of which some origins cannot be trusted and some claims are wrong (<c>graph/grades.yaml</c> says how often), and each is
/// ranked. This is uncertainty of the evidence alone: it says nothing of claims that nobody made, nor of whether the measure is the right one. The
/// same seed gives the same draws on any number of threads. A measure that does not settle in a draw has no score for anybody there. Costs one
/// projection and as many measures as draws.
/// </remarks>
internal static class Confidence
{
    private const int DrawsAtOnce = 100;

    /// <summary>Draws networks and ranks each.</summary>
    /// <param name="ranking">The ranking of the network as it stands.</param>
    /// <param name="history">The network over all of history, from which the ranked one was taken.</param>
    /// <param name="options">How the measure reads a graph; with the seed and the work.</param>
    /// <param name="draws">How many networks are drawn at the most.</param>
    /// <param name="untilStable">Whether drawing ends when no share of draws can be off by more than <see cref="RankShares.Stable"/>.</param>
    /// <exception cref="MeasureRefusedException">The measure needs to know more than a graph does.</exception>
    public static RankShares Of(
        Ranking ranking,
        Network history,
        MeasureOptions options,
        int draws,
        bool untilStable = false
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var graphs = new DrawnGraphs(history, ranking.Projection.Rule, ranking.Projection.Network.Day);
        var ofGraph =
            ranking.Measure.OfGraphsOf(graphs.Projection)
            ?? throw new MeasureRefusedException(
                $"{ranking.Measure.Name} compares families of ties, which drawn networks do not keep apart"
            );
        var shares = new RankShares(ranking, graphs.Projection.Nodes, options.Seed);
        var work = options.Work;
        var alone = options with { Work = new(1, null, work.Cancellation) };
        using var team = Team.For(work, 1000L * draws * (graphs.Projection.Arcs.Length + 1));
        for (var first = 0; first < draws && !(untilStable && shares.IsStable); first += DrawsAtOnce)
        {
            var ranks = new int[Math.Min(DrawsAtOnce, draws - first)][][];
            var done = first;
            team.Each(
                ranks.Length,
                (part, _) =>
                {
                    work.StopIfCancelled();
                    var graph = graphs.Draw(new SeededRandom(options.Seed, first + part));
                    ranks[part] = shares.RanksOf(Refusing.ValuesOrNone(ofGraph, graph, alone));
                    work.Report(Interlocked.Increment(ref done), draws);
                }
            );
            Array.ForEach(ranks, shares.Add);
        }

        return shares;
    }
}
