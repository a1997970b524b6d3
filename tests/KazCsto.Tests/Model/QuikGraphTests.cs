using KazCsto.Networks.Projections;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.MaximumFlow;

namespace KazCsto.Tests.Model;

/// <summary>QuikGraph's algorithms run on a network and on a projection as they are.</summary>
public sealed class QuikGraphTests
{
    private static readonly Facts Line = new Facts()
        .Tie("organ:a organ-of institution:b")
        .Tie("organ:a organ-of institution:b", key: "again")
        .Tie("organ:a organ-of state:c")
        .Tie("state:c member-of institution:b")
        .Tie("leader:d holds-office organ:a")
        .Nodes("state:alone");

    [Fact]
    public void A_network_counts_its_nodes_and_ties()
    {
        var network = Line.Network;

        network.ShouldBeAssignableTo<IBidirectionalGraph<Node, Tie>>();
        (network.VertexCount, network.EdgeCount).ShouldBe((5, 5));
        network.OutDegree(Line["organ:a"]).ShouldBe(3);
        network.InDegree(Line["institution:b"]).ShouldBe(3);
        network.Degree(Line["state:c"]).ShouldBe(2);
        network.IsOutEdgesEmpty(Line["state:alone"]).ShouldBeTrue();
        network.TryGetEdges(Line["organ:a"], Line["institution:b"], out var both).ShouldBeTrue();
        both.Count().ShouldBe(2);
        network.ContainsEdge(Line["institution:b"], Line["organ:a"]).ShouldBeFalse();
        network.TryGetOutEdges(new Facts()["state:unknown"], out _).ShouldBeFalse();
        Should.Throw<VertexNotFoundException>(() => network.OutEdges(new Facts()["state:unknown"]));
    }

    [Fact]
    public void Dijkstra_finds_the_shortest_way_over_ties()
    {
        var lengths = new Dictionary<string, double> { ["organ-of"] = 5, ["member-of"] = 1 };

        var paths = Line.Network.ShortestPathsDijkstra(
            t => t.Key == "again" ? 9 : lengths[t.Kind.Name],
            Line["organ:a"]
        );

        paths(Line["institution:b"], out var path).ShouldBeTrue();
        path.Select(t => t.Id).ShouldBe(["organ-of|organ:a|institution:b|"]);
        paths(Line["state:alone"], out _).ShouldBeFalse();
    }

    [Fact]
    public void Weak_components_forget_the_direction()
    {
        var parts = new Dictionary<Node, int>();

        Line.Network.WeaklyConnectedComponents(parts).ShouldBe(2);

        parts[Line["leader:d"]].ShouldBe(parts[Line["institution:b"]]);
        parts[Line["state:alone"]].ShouldNotBe(parts[Line["institution:b"]]);
    }

    [Fact]
    public void Strong_components_follow_it()
    {
        var ring = new Facts()
            .Tie("state:a supplies-arms state:b")
            .Tie("state:b supplies-arms state:c")
            .Tie("state:c supplies-arms state:a")
            .Tie("state:c supplies-arms state:d");
        var parts = new Dictionary<Node, int>();

        ring.Network.StronglyConnectedComponents(parts).ShouldBe(2);

        parts[ring["state:a"]].ShouldBe(parts[ring["state:c"]]);
        parts[ring["state:d"]].ShouldNotBe(parts[ring["state:a"]]);
    }

    [Fact]
    public void A_network_without_a_circle_sorts_topologically()
    {
        var order = Line.Network.TopologicalSort().ToList();

        Line.Network.Ties.ShouldAllBe(t => order.IndexOf(t.From) < order.IndexOf(t.To));
    }

    [Fact]
    public void Ranked_paths_count_parallel_ties_apart()
    {
        var paths = Line
            .Network.RankedShortestPathHoffmanPavley(
                t => t.Key == "again" ? 3 : 1,
                Line["organ:a"],
                Line["institution:b"],
                3
            )
            .Select(p => p.Select(t => t.Kind.Name + t.Key));

        paths.ShouldBe([
            ["organ-of"],
            ["organ-of", "member-of"],
            ["organ-ofagain"],
        ]);
    }

    [Fact]
    public void The_same_algorithms_run_on_a_projection()
    {
        var network = Line.Network;
        var influence = Projection.Of(network, League.Rule("influence"));
        var (d, b) = (Line["leader:d"], Line["institution:b"]);

        influence.ShortestPathsDijkstra(a => a.Length, d)(b, out var path).ShouldBeTrue();
        path.Select(a => a.Target.Id).ShouldBe(["organ:a", "institution:b"]);
        influence.WeaklyConnectedComponents(new Dictionary<Node, int>()).ShouldBe(1);
        influence.StronglyConnectedComponents(new Dictionary<Node, int>()).ShouldBe(4);
        influence.TopologicalSort().First().ShouldBe(d);
        influence.RankedShortestPathHoffmanPavley(a => a.Length, d, b, 5).Select(p => p.Count()).ShouldBe([2, 2, 3]);
    }

    [Fact]
    public void Flow_runs_on_a_copy_that_is_thrown_away()
    {
        var network = Line.Network;
        var copy = network.ToAdjacencyGraph();
        var returns = new ReversedEdgeAugmentorAlgorithm<Node, IEdge<Node>>(copy, (a, b) => new Edge<Node>(a, b));
        returns.AddReversedEdges();
        var flow = new EdmondsKarpMaximumFlowAlgorithm<Node, IEdge<Node>>(
            copy,
            e => e is Tie ? 1 : 0,
            (a, b) => new Edge<Node>(a, b),
            returns
        );

        flow.Compute(Line["organ:a"], Line["institution:b"]);

        flow.MaxFlow.ShouldBe(3);
        network.EdgeCount.ShouldBe(5);
    }
}

file static class Copies
{
    public static BidirectionalGraph<Node, IEdge<Node>> ToAdjacencyGraph(this Network network)
    {
        var copy = new BidirectionalGraph<Node, IEdge<Node>>();
        copy.AddVertexRange(network.Nodes);
        copy.AddEdgeRange(network.Ties);
        return copy;
    }
}
