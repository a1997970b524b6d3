using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.RandomNetworks;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.RandomNetworks;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class DegreePreservingTests
{
    [Property]
    public void Every_node_keeps_its_degrees(SmallDigraph any, ulong seed)
    {
        ShouldKeepDegrees(any.Graph, DegreePreserving.Of(any.Graph, seed));
        ShouldKeepDegrees(any.Undirected, DegreePreserving.Of(any.Undirected, seed));
    }

    [Property]
    public void Strengths_and_lengths_travel_with_the_ties(SmallDigraph any, ulong seed)
    {
        Values(DegreePreserving.Of(any.Graph, seed)).ShouldBe(Values(any.Graph));
        Values(DegreePreserving.Of(any.Undirected, seed)).ShouldBe(Values(any.Undirected));
    }

    [Property]
    public void An_arc_keeps_the_node_that_it_leaves(SmallDigraph any, ulong seed)
    {
        var random = DegreePreserving.Of(any.Graph, seed);

        foreach (var node in Enumerable.Range(0, SmallDigraph.Nodes))
        {
            StrengthsOut(random, node).Order().ShouldBe(StrengthsOut(any.Graph, node).Order());
        }
    }

    [Fact]
    public void A_seed_has_one_network_and_other_seeds_have_others()
    {
        var graph = RandomGraphs.WithStrengths(nodes: 50, ties: 150, directed: false, seed: 1);

        Same(DegreePreserving.Of(graph, 7), DegreePreserving.Of(graph, 7)).ShouldBeTrue();
        Same(DegreePreserving.Of(graph, 7), DegreePreserving.Of(graph, 8)).ShouldBeFalse();
        Same(DegreePreserving.Of(graph, 7), graph).ShouldBeFalse();
        Same(DegreePreserving.Of(graph, 7, swapsPerTie: 0), graph).ShouldBeTrue();
    }

    [Fact]
    public void Nothing_can_be_exchanged_in_a_star()
    {
        var star = TextbookGraphs.Star(5);

        Same(DegreePreserving.Of(star, 1), star).ShouldBeTrue();
    }

    [Fact]
    public void A_graph_without_ties_stays_as_it_is()
    {
        DegreePreserving.Of(TextbookGraphs.Undirected(3), 1).ArcCount.ShouldBe(0);
        DegreePreserving.Of(TextbookGraphs.Directed(0), 1).NodeCount.ShouldBe(0);
    }

    [Fact]
    public void All_networks_of_the_same_degrees_are_equally_likely()
    {
        var pairs = Pairs(5).Where(p => p.A < p.B).ToArray();

        ShouldBeUniform(TextbookGraphs.Undirected(5, (0, 1), (0, 2), (0, 3), (1, 2), (3, 4)), pairs);
    }

    [Fact]
    public void All_directed_networks_of_the_same_degrees_are_equally_likely()
    {
        // A circle of three among them, which only turning leads out of.
        ShouldBeUniform(TextbookGraphs.Directed(4, (0, 1), (1, 2), (2, 0), (0, 3)), [.. Pairs(4)]);
        ShouldBeUniform(TextbookGraphs.Directed(3, (0, 1), (1, 2), (2, 0)), [.. Pairs(3)]);
    }

    [Fact]
    public void Work_stops_when_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            DegreePreserving.Of(TextbookGraphs.Path(3), 1, work: new(1, null, cancel.Token))
        );
    }

    // Pearson's test against all graphs that have the degrees, of which there are few enough to list.
    private static void ShouldBeUniform(Graph graph, (int A, int B)[] pairs)
    {
        const int Samples = 3000;
        var counts = Enumerable
            .Range(0, 1 << pairs.Length)
            .Select(set => pairs.Where((_, i) => ((set >> i) & 1) == 1).ToArray())
            .Where(ties => ties.Length == TieCount(graph))
            .Select(ties => MadeLike(graph, ties))
            .Where(other => Degrees(other).SequenceEqual(Degrees(graph)))
            .ToDictionary(Text, _ => 0);

        for (var seed = 0; seed < Samples; seed++)
        {
            counts[Text(DegreePreserving.Of(graph, (ulong)seed))]++;
        }

        counts.Count.ShouldBeGreaterThan(1);
        var expected = (double)Samples / counts.Count;
        var distance = counts.Values.Sum(count => Math.Pow(count - expected, 2) / expected);

        // Of as many degrees of freedom, chi-square is above this mean and four deviations once in some thousands.
        var freedom = counts.Count - 1;
        distance.ShouldBeLessThan(freedom + (4 * Math.Sqrt(2 * freedom)));
    }

    private static int TieCount(Graph graph) => graph.IsDirected ? graph.ArcCount : graph.ArcCount / 2;

    private static Graph MadeLike(Graph graph, (int A, int B)[] ties) =>
        graph.IsDirected
            ? TextbookGraphs.Directed(graph.NodeCount, ties)
            : TextbookGraphs.Undirected(graph.NodeCount, ties);

    private static IEnumerable<(int A, int B)> Pairs(int nodes) =>
        from a in Enumerable.Range(0, nodes)
        from b in Enumerable.Range(0, nodes)
        where a != b
        select (a, b);

    private static IEnumerable<int> Degrees(Graph graph) =>
        Enumerable
            .Range(0, graph.NodeCount)
            .SelectMany(node => new[] { graph.Out.Degree(node), graph.In.Degree(node) });

    private static string Text(Graph graph) =>
        string.Join(' ', graph.Out.Offsets) + ";" + string.Join(' ', graph.Out.Targets);

    private static bool Same(Graph one, Graph other) =>
        Text(one) == Text(other) && one.Out.Strengths.SequenceEqual(other.Out.Strengths);

    private static IEnumerable<(double, double)> Values(Graph graph) =>
        graph.Out.Strengths.Zip(graph.Out.Lengths).Order();

    private static double[] StrengthsOut(Graph graph, int node) =>
        graph.Out.Strengths[graph.Out.Offsets[node]..graph.Out.Offsets[node + 1]];

    private static void ShouldKeepDegrees(Graph before, Graph after)
    {
        after.IsDirected.ShouldBe(before.IsDirected);
        Degrees(after).ShouldBe(Degrees(before));
        foreach (var node in Enumerable.Range(0, after.NodeCount))
        {
            after.Out.Neighbours(node).Contains(node).ShouldBeFalse();
        }
    }
}
