using KazCsto.Graphs;
using KazCsto.Graphs.Brokerage;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Cohesion;
using KazCsto.Graphs.Communities;
using KazCsto.Graphs.Distances;
using KazCsto.Graphs.Paths;
using KazCsto.Graphs.Structure;

namespace KazCsto.Benchmarks.Timing;

/// <summary>Every kernel that can be timed, an entry each.</summary>
internal static class Kernels
{
    // The peers' script seeks the same number of paths between the same pairs.
    private const int PathPairs = 10;
    private const int PathsPerPair = 10;

    internal static IReadOnlyList<Kernel> All { get; } =
    [
        Scored("out-degree", i => Degree.Out(i.Graph)),
        Scored("out-strength", i => Strength.Out(i.Graph)),
        Scored("closeness", i => ClosenessOf(i, new() { WithinReach = true })),
        Scored("closeness-by-length", i => ClosenessOf(i, new() { ByLength = true })),
        Scored("harmonic", i => HarmonicOf(i, new())),
        Scored("harmonic-by-length", i => HarmonicOf(i, new() { ByLength = true })),
        Scored("betweenness", i => BetweennessOf(i, new() { Normalised = false })),
        Scored("betweenness-by-length", i => BetweennessOf(i, new() { Normalised = false, ByLength = true })),
        Kernel.Listing("tie-betweenness", i => TieBetweenness.Of(i.Graph, work: i.Work), t => t.Values),
        Scored("current-flow-betweenness", i => CurrentFlowBetweenness.Of(i.Graph, work: i.Work)) with
        {
            IsUndirected = true,
        },
        Scored("eccentricity", i => Eccentricity.Of(i.Graph, Direction.Out, work: i.Work)),
        Kernel.Listing(
            "distances",
            i => DistanceSummary.Of(i.Graph, work: i.Work),
            d => [d.Diameter, d.Radius, d.AveragePath, d.Efficiency]
        ),
        Scored("eigenvector", i => Eigenvector.Of(i.Graph, work: i.Work)),
        Scored("katz", i => Katz.Of(i.Graph, work: i.Work)),
        Scored("bonacich-power", i => BonacichPower.Of(i.Graph, work: i.Work)),
        Scored("pagerank", i => PageRank.Of(i.Graph, work: i.Work)),
        Scored("pagerank-to-1e-6", i => PageRank.Of(i.Graph, new() { Tolerance = 1e-6 }, i.Work)),
        Scored("hubs", i => Hits.Hubs(i.Graph, work: i.Work)),
        Scored("authorities", i => Hits.Authorities(i.Graph, work: i.Work)),
        Scored("constraint", i => Constraint.Of(i.Graph, work: i.Work)),
        Scored("effective-size", i => EffectiveSize.Of(i.Graph, work: i.Work)),
        Scored("core-number", i => CoreNumber.Of(i.Graph, i.Work)),
        Scored("triangles", i => Triangles.Of(i.Graph, i.Work)),
        Scored("clustering", i => Clustering.Local(i.Graph, i.Work)),
        Grouped("leiden", i => Leiden.Of(i.Graph, new() { Seed = i.Seed }, i.Work)),
        Grouped("louvain", i => Louvain.Of(i.Graph, new() { Seed = i.Seed }, i.Work)),
        Grouped("label-propagation", i => LabelPropagation.Of(i.Graph, new() { Seed = i.Seed }, i.Work)),
        Divided("components", i => Components.Weak(i.Graph)),
        Divided("strong-components", i => Components.Strong(i.Graph)),
        Kernel.Listing("cut-points", i => CutPoints.Of(i.Graph, i.Work), found => found.Select(node => (double)node)),
        Kernel.Listing(
            "bridges",
            i => Bridges.Of(i.Graph, i.Work),
            found => found.SelectMany(tie => new double[] { tie.A, tie.B })
        ),
        Searched("search-by-hops", i => ShortestPaths.From(i.Graph, i.Source)),
        Searched("search-by-length", i => ShortestPaths.From(i.Graph, i.Source, byLength: true)),
        Kernel.Listing("k-paths", PathsOf, paths => paths.Select(path => path.Length)),
        Kernel.Reading("read", i => i.ReadAgain().Graph, g => [g.NodeCount, g.ArcCount]),
    ];

    /// <summary>The kernel with a name, or null.</summary>
    internal static Kernel? Find(string name) => All.FirstOrDefault(kernel => kernel.Name == name);

    private static Kernel Scored(string name, Func<KernelInput, Scores> work) =>
        Kernel.PerNode(name, work, scores => scores.Values);

    private static Kernel Divided(string name, Func<KernelInput, Partition> work) =>
        Kernel.PerNode(name, work, parts => parts.PartOf.Select(part => (double)part));

    private static Kernel Grouped(string name, Func<KernelInput, Grouping> work) =>
        Kernel.PerNode(name, work, groups => groups.GroupOf.Select(group => (double)group)) with
        {
            IsExact = false,
        };

    private static Kernel Searched(string name, Func<KernelInput, ShortestPaths> work) =>
        Kernel.PerNode(name, work, paths => paths.Distances.ToArray());

    private static Scores ClosenessOf(KernelInput input, ClosenessOptions options) =>
        Closeness.Of(input.Graph, Direction.Out, options, input.Work);

    private static Scores HarmonicOf(KernelInput input, HarmonicOptions options) =>
        Harmonic.Of(input.Graph, Direction.Out, options, input.Work);

    private static Scores BetweennessOf(KernelInput input, BetweennessOptions options) =>
        Betweenness.Of(input.Graph, options, input.Work);

    private static List<NodePath> PathsOf(KernelInput input)
    {
        var nodes = input.Graph.NodeCount;
        var found = new List<NodePath>();
        for (var pair = 0; pair < PathPairs; pair++)
        {
            var (from, to) = (pair * 97 % nodes, ((pair * 97) + (nodes / 2)) % nodes);
            var (start, end) = (input.NodeOf(from), input.NodeOf(to));
            found.AddRange(KShortestPaths.Of(input.Graph, start, end, PathsPerPair));
        }

        return found;
    }
}
