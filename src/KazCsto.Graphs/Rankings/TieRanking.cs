using KazCsto.Graphs.Brandes;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Graphs.Rankings;

/// <summary>The ties of a graph ranked by their betweenness.</summary>
/// <param name="Convention">The convention that the scores follow.</param>
/// <param name="Count">How many ties there are.</param>
/// <param name="Ties">The first places, with all who share the last of them.</param>
internal sealed record TieRanking(string Convention, int Count, IReadOnlyList<RankedTie> Ties)
{
    /// <summary>The measure's name on the command line.</summary>
    public const string Measure = "tie-betweenness";

    /// <summary>What a high score says of a tie.</summary>
    public const string Meaning = "the tie is on the shortest ways between others";

    /// <summary>Ranks the ties of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Hops or lengths, threads, progress and cancellation.</param>
    /// <param name="byId">Compares two nodes by their ids.</param>
    /// <param name="top">How many places.</param>
    /// <exception cref="MeasureRefusedException">By length, but the graph has no lengths.</exception>
    /// <exception cref="NotEnoughMemoryException">The sums would not fit in memory.</exception>
    public static TieRanking Of(Graph graph, MeasureOptions options, Comparison<int> byId, int top)
    {
        if (!options.ByHops && !graph.HasLengths)
        {
            throw new MeasureRefusedException("there are no lengths, so distances can only count hops; add --by hops");
        }

        Memory.Require($"{Measure} of {graph.NodeCount:N0} nodes and {graph.ArcCount:N0} arcs", ArcLoad.Memory(graph));
        var asked = new BetweennessOptions { ByLength = !options.ByHops };
        var scores = TieBetweenness.Of(graph, asked, options.Work);
        var places = RankOrder.Of(scores.Values, lowestFirst: false, ByEnds, top, wholeTies: true);
        return new(scores.Convention, scores.Values.Length, places.ConvertAll(Ranked));

        int ByEnds(int one, int other) =>
            byId(scores.From[one], scores.From[other]) is not 0 and var order
                ? order
                : byId(scores.To[one], scores.To[other]);

        RankedTie Ranked(Place place)
        {
            var (from, to) = (scores.From[place.Index], scores.To[place.Index]);
            // Without a direction a tie reads as a person would write it, the smaller id first.
            var isTurned = !graph.IsDirected && byId(from, to) > 0;
            return isTurned ? new(to, from, place) : new(from, to, place);
        }
    }
}

/// <summary>A tie's place in a ranking.</summary>
/// <param name="From">The node that it leaves; without a direction one of its ends.</param>
/// <param name="To">The node that it enters.</param>
/// <param name="Place">Its score and rank.</param>
internal readonly record struct RankedTie(int From, int To, Place Place);
