using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Graphs.Rankings;

public class GraphMeasuresTests
{
    private static readonly GraphArc[] Arcs = [new(0, 1, 2, 1), new(1, 2, 1, 2), new(2, 0, 3, 1), new(1, 3, 1, 1)];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_measure_scores_every_node_of_a_graph(bool directed)
    {
        var graph = Graph.Of(4, Arcs, directed);

        var fitting = GraphMeasures.For(directed).Where(m => m.LacksIn(graph, new()) == Needs.Nothing).ToList();
        fitting.Count.ShouldBeGreaterThan(directed ? 20 : 15);
        foreach (var measure in fitting)
        {
            var ranking = GraphRanking.Of(graph, measure, new(), (a, b) => a.CompareTo(b), 10);

            int[] nodes = [.. ranking.Places.Select(p => p.Index).Order()];
            nodes.ShouldBe([0, 1, 2, 3], customMessage: measure.Name);
            ranking.Convention.ShouldNotBeNullOrWhiteSpace(measure.Name);
            measure.Meaning.ShouldNotBeNullOrWhiteSpace(measure.Name);
        }
    }

    [Fact]
    public void Every_measure_of_graphs_is_a_measure_of_projections()
    {
        foreach (var measure in GraphMeasures.All)
        {
            var onProjections = Measures.Find(measure.Name)!;

            onProjections.Meaning.ShouldBe(measure.MeaningOfPower);
            onProjections.Settings.ShouldBe(measure.Settings);
            onProjections.Aspect.ShouldBeOneOf("access", "exposure", "brokerage", "cohesion");
        }

        GraphMeasures.All.Select(m => m.Name).ShouldBeUnique();
    }

    [Theory]
    [InlineData("influence")]
    [InlineData("security")]
    public void A_projection_is_scored_as_its_graph_is_turned_round_for_walks(string name)
    {
        var projection = Projection.Of(League.Network.At(new(2022, 1, 9)), League.PlainRule(name));
        var isDirected = projection.Rule.IsDirected;
        foreach (var measure in GraphMeasures.All.Where(m => m.LacksIn(projection.Graph, new()) == Needs.Nothing))
        {
            var isTurned = measure.IsWalk && isDirected;
            var graph = isTurned ? projection.Graph.Reversed() : projection.Graph;

            var scores = Measures.Find(measure.Name)!.Of(projection, new());
            var exposure = Measures.Find(measure.Name)!.Of(projection, new(Exposure: true));

            scores.Values.ShouldBe(measure.Of(graph, new()).Values, customMessage: measure.Name);
            exposure.Values.ShouldBe(measure.Of(projection.Graph, new()).Values, customMessage: measure.Name);
            scores.Convention.StartsWith("access: ", StringComparison.Ordinal).ShouldBe(isTurned, measure.Name);
        }
    }

    [Theory]
    [InlineData("degree", "out-degree or in-degree")]
    [InlineData("strength", "out-strength or in-strength")]
    [InlineData("closeness", "out-closeness or in-closeness")]
    [InlineData("harmonic", "out-harmonic or in-harmonic")]
    [InlineData("eccentricity", "out-eccentricity or in-eccentricity")]
    public void A_bare_name_is_for_graphs_without_direction(string name, string meant)
    {
        GraphMeasures.Find(name, isDirected: false)!.Name.ShouldBe(name);
        GraphMeasures.Find($"in-{name}", isDirected: false)!.Name.ShouldBe($"in-{name}");
        Should
            .Throw<MeasureRefusedException>(() => GraphMeasures.Find(name, isDirected: true))
            .Message.ShouldBe($"the arcs have a direction, so '{name}' could be {meant}; say which");
        GraphMeasures.Find("power", isDirected: true).ShouldBeNull();
    }

    [Fact]
    public void Without_direction_in_and_out_are_shown_once()
    {
        var names = GraphMeasures.For(isDirected: false).Select(m => m.Name).ToList();

        names.ShouldBeUnique();
        names.ShouldNotContain(n => n.StartsWith("in-", StringComparison.Ordinal));
        names.ShouldContain("degree");
    }

    [Fact]
    public void What_a_graph_lacks_is_known_before_a_measure_runs()
    {
        var bare = Graph.Of(4, [.. Arcs.Select(a => new GraphArc(a.From, a.To))], directed: true);
        var full = Graph.Of(4, Arcs, directed: true);
        var undirected = Graph.Of(4, Arcs, directed: false);

        Lacks(bare, "betweenness").ShouldBe(Needs.Lengths);
        Lacks(bare, "betweenness", new(ByHops: true)).ShouldBe(Needs.Nothing);
        Lacks(bare, "out-strength").ShouldBe(Needs.Strengths);
        Lacks(full, "betweenness").ShouldBe(Needs.Nothing);
        Lacks(full, "out-strength").ShouldBe(Needs.Nothing);
        Test(Needs.NoDirection | Needs.Lengths).LacksIn(bare, new()).ShouldBe(Needs.NoDirection);
        Test(Needs.Direction).LacksIn(undirected, new()).ShouldBe(Needs.Direction);
        Test(Needs.Direction).LacksIn(full, new()).ShouldBe(Needs.Nothing);

        static Needs Lacks(Graph graph, string name, MeasureOptions? options = null) =>
            GraphMeasures.Find(name, isDirected: true)!.LacksIn(graph, options ?? new());
    }

    [Fact]
    public void Damping_reaches_PageRank()
    {
        var measure = GraphMeasures.Find("pagerank", isDirected: true)!;
        var graph = Graph.Of(4, Arcs, directed: true);

        measure.Of(graph, new() { Damping = 0 }).Values.ShouldAllBe(v => v == 0.25);
        measure.Of(graph, new()).Convention.ShouldContain("damping 0.85");
    }

    [Fact]
    public void A_measure_that_would_not_fit_in_memory_is_not_begun()
    {
        var measure = Test(Needs.Nothing) with { Memory = _ => 1L << 50 };

        Should
            .Throw<NotEnoughMemoryException>(() =>
                GraphRanking.Of(Graph.Of(4, Arcs, true), measure, new(), (a, b) => a - b, 1)
            )
            .Message.ShouldStartWith("test of 4 nodes and 4 arcs takes about 1048576 GB of memory; there are ");
    }

    private static GraphMeasure Test(Needs needs) =>
        new("test", "access", "", (_, _) => throw new InvalidOperationException()) { Needs = needs };
}
