using KazCsto.Graphs.Cohesion;
using KazCsto.Graphs.Communities;
using KazCsto.Graphs.Distances;
using KazCsto.Graphs.Structure;

namespace KazCsto.Graphs.Summaries;

/// <summary>A graph in numbers: how large it is, how it hangs together, how far apart its nodes are.</summary>
/// <remarks>
/// Each number is that of the class that it comes from, with its conventions: <see cref="Components"/>, <see cref="KazCsto.Graphs.Structure.CutPoints"/>,
/// <see cref="KazCsto.Graphs.Structure.Bridges"/>, <see cref="KazCsto.Graphs.Structure.Blocks"/>, <see cref="KazCsto.Graphs.Cohesion.Reciprocity"/>, <see cref="Clustering"/>, <see cref="CoreNumber"/>
/// and <see cref="DistanceSummary"/>, by hops. All but the distances take O(m √m) at most; the distances grow with nodes times arcs.
/// </remarks>
internal sealed record GraphSummary
{
    /// <summary>From so many nodes times arcs on the distances are left out unless somebody insists.</summary>
    public const double MostSteps = 5e12;

    /// <summary>The number of nodes.</summary>
    public required int Nodes { get; init; }

    /// <summary>The number of ties, or of arcs if they have a direction.</summary>
    public required long Ties { get; init; }

    /// <summary>Whether the arcs have a direction.</summary>
    public required bool IsDirected { get; init; }

    /// <summary>The part of all pairs of nodes that are tied, of ordered pairs if arcs have a direction; NaN below two nodes.</summary>
    public required double Density { get; init; }

    /// <summary>The parts, direction ignored.</summary>
    public required PartSummary WeakParts { get; init; }

    /// <summary>The parts within which arcs lead there and back.</summary>
    public required PartSummary StrongParts { get; init; }

    /// <summary>The number of cut points.</summary>
    public required int CutPoints { get; init; }

    /// <summary>The number of bridges.</summary>
    public required int Bridges { get; init; }

    /// <summary>The blocks.</summary>
    public required PartSummary Blocks { get; init; }

    /// <summary>How many arcs leave the nodes; without a direction, how many ties they have.</summary>
    public required DegreeSummary OutDegrees { get; init; }

    /// <summary>How many arcs enter the nodes.</summary>
    public required DegreeSummary InDegrees { get; init; }

    /// <summary>The part of the arcs that another answers.</summary>
    public required double Reciprocity { get; init; }

    /// <summary>The part of the pairs of ties with a common end whose other ends are tied.</summary>
    public required double Transitivity { get; init; }

    /// <summary>Whether ties join nodes with about as many ties; NaN where all have the same number.</summary>
    public required double DegreeAssortativity { get; init; }

    /// <summary>The mean of the local clustering.</summary>
    public required double Clustering { get; init; }

    /// <summary>The largest core number.</summary>
    public required int LargestCore { get; init; }

    /// <summary>The distances, by hops; null if they would take too long.</summary>
    public required DistanceSummary? Distances { get; init; }

    /// <summary>Whether the distances of a graph take so long that somebody has to insist on them.</summary>
    public static bool TakesLong(Graph graph) => (double)graph.NodeCount * graph.ArcCount > MostSteps;

    /// <summary>Sums a graph up.</summary>
    /// <param name="graph">The graph; it has a node at least.</param>
    /// <param name="withDistances">Whether distances are measured.</param>
    /// <param name="work">Threads, progress and cancellation for each step, by its name.</param>
    /// <exception cref="ArgumentException">There is no node.</exception>
    public static GraphSummary Of(Graph graph, bool withDistances, Func<string, Work> work)
    {
        var ties = graph.IsDirected ? graph.ArcCount : graph.ArcCount / 2L;
        var weak = PartSummary.Of(Components.Weak(graph));
        var (clustering, transitivity) = KazCsto.Graphs.Cohesion.Clustering.AverageAndTransitivity(
            graph,
            work("clustering")
        );
        work("strong components").StopIfCancelled();
        return new()
        {
            Nodes = graph.NodeCount,
            Ties = ties,
            IsDirected = graph.IsDirected,
            Density = graph.ArcCount / ((double)graph.NodeCount * (graph.NodeCount - 1)),
            WeakParts = weak,
            StrongParts = graph.IsDirected ? PartSummary.Of(Components.Strong(graph)) : weak,
            CutPoints = KazCsto.Graphs.Structure.CutPoints.Of(graph, work("cut points")).Length,
            Bridges = KazCsto.Graphs.Structure.Bridges.Of(graph, work("bridges")).Length,
            Blocks = PartSummary.Of(KazCsto.Graphs.Structure.Blocks.Of(graph, work("blocks"))),
            OutDegrees = DegreeSummary.Of(graph.Out),
            InDegrees = DegreeSummary.Of(graph.In),
            Reciprocity = KazCsto.Graphs.Cohesion.Reciprocity.Of(graph),
            Transitivity = transitivity,
            Clustering = clustering,
            DegreeAssortativity = Assortativity.Degree(graph),
            LargestCore = (int)CoreNumber.Of(graph, work("cores")).Values.Max(),
            Distances = withDistances ? DistanceSummary.Of(graph, byLength: false, work("distances")) : null,
        };
    }
}
