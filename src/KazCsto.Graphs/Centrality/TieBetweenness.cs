using KazCsto.Graphs.Brandes;

namespace KazCsto.Graphs.Centrality;

/// <summary>Tie betweenness: how often a tie is on the shortest paths between two nodes.</summary>
/// <remarks>
/// The sum of σ(s,t|e) / σ(s,t) over ordered pairs s ≠ t, where σ counts shortest paths and σ(s,t|e) those along the tie e [1];
/// the pair that a tie joins counts too. Paths follow the arcs; an undirected tie counts both ways. Pairs without a path add 0.
/// Normalised, the sum is divided by n (n - 1); raw, the sum over an undirected graph is halved, so that each pair counts once.
/// Parallel ties are one tie. Lengths that differ by less than 1e-12 of themselves are equal. Exact, by Brandes' accumulation [2]:
/// O(n m) by hops, O(n m log n) by length.
/// [1] Girvan &amp; Newman 2002, doi:10.1073/pnas.122653799. [2] Brandes 2008, doi:10.1016/j.socnet.2007.11.001.
/// </remarks>
internal static class TieBetweenness
{
    /// <summary>Scores every tie.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Hops or lengths, normalised or raw; by hops and normalised if left out.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every finished source.</param>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    /// <exception cref="OverflowException">More than 1e308 shortest paths lead from one node to another.</exception>
    public static TieScores Of(Graph graph, BetweennessOptions? options = null, Work work = default)
    {
        options ??= new();
        var sums = ArcLoad.Of(graph, options.ByLength, work);
        var pairs = (double)graph.NodeCount * (graph.NodeCount - 1);
        var divisor =
            options.Normalised ? Math.Max(pairs, 1)
            : graph.IsDirected ? 1
            : 2;
        return InOrder(graph, sums, divisor, Convention(graph, options));
    }

    // The arcs out are in the order of the ties. Their sums stand at the arcs in, where an undirected tie has one for each way.
    private static TieScores InOrder(Graph graph, double[] sums, double divisor, string convention)
    {
        var ties = graph.IsDirected ? graph.ArcCount : graph.ArcCount / 2;
        var (from, to, values) = (new int[ties], new int[ties], new double[ties]);
        var tie = 0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var target in graph.Out.Neighbours(node))
            {
                if (graph.IsDirected || node < target)
                {
                    var sum = SumOf(graph, sums, node, target);
                    sum += graph.IsDirected ? 0 : SumOf(graph, sums, target, node);
                    (from[tie], to[tie], values[tie++]) = (node, target, sum / divisor);
                }
            }
        }

        return new("tie-betweenness", convention, from, to, values);
    }

    private static double SumOf(Graph graph, double[] sums, int from, int to) =>
        sums[graph.In.Offsets[to] + graph.In.Neighbours(to).BinarySearch(from)];

    private static string Convention(Graph graph, BetweennessOptions options)
    {
        var paths = graph.IsDirected ? "paths along the arcs" : "undirected paths";
        var unit = options.ByLength ? "shortest by length" : "shortest by hops";
        var scale = (options.Normalised, graph.IsDirected) switch
        {
            (true, _) => "divided by n(n-1) ordered pairs",
            (false, true) => "raw over ordered pairs",
            _ => "raw over unordered pairs",
        };
        return $"{paths}, {unit}; the pair that a tie joins counts; {scale}; pairs without a path add 0";
    }
}

/// <summary>One score per tie of a graph, with the convention that they follow.</summary>
/// <param name="Measure">The measure's name as the command line spells it.</param>
/// <param name="Convention">Direction, normalisation and what happens to disconnected parts, in one line for the reader.</param>
/// <param name="From">The node at one end of each tie; of an undirected graph, whose ties stand here once, the smaller number.</param>
/// <param name="To">The node at its other end.</param>
/// <param name="Values">The scores, by the numbers of the ends.</param>
internal sealed record TieScores(string Measure, string Convention, int[] From, int[] To, double[] Values);
