using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Structure;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph), typeof(RenamingTests)])]
public class CurrentFlowBetweennessTests
{
    private static readonly CurrentFlowBetweennessOptions Raw = new() { Normalised = false };

    public static TheoryData<string> References => FlowReference.Names;

    [Fact]
    public void All_current_between_the_ends_of_a_path_runs_through_its_middle() =>
        CurrentFlowBetweenness.Of(TextbookGraphs.Path(3), Raw).ShouldBeNear(0, 1, 0);

    [Fact]
    public void A_third_of_the_current_along_one_side_of_a_triangle_goes_round() =>
        CurrentFlowBetweenness.Of(TextbookGraphs.Complete(3)).ShouldBeNear(1 / 3.0, 1 / 3.0, 1 / 3.0);

    [Fact]
    public void A_square_divides_the_current_of_opposite_corners_and_sends_a_quarter_round() =>
        CurrentFlowBetweenness.Of(TextbookGraphs.Cycle(4), Raw).ShouldBeNear(1, 1, 1, 1);

    [Fact]
    public void A_stronger_tie_carries_more()
    {
        // Side 0 - 1 conducts 2, the way round over 2 conducts 1/2: a fifth goes round.
        var graph = Undirected((0, 1, 2), (1, 2, 1), (2, 0, 1));
        var unit = CurrentFlowBetweenness.Of(graph, Raw with { UseStrengths = false });

        CurrentFlowBetweenness.Of(graph, Raw).Values[2].ShouldBe(0.2, 1e-12);
        unit.Values[2].ShouldBe(1 / 3.0, 1e-12);
    }

    [Fact]
    public void Strengths_in_another_unit_change_nothing()
    {
        var large = Undirected((0, 1, 2e200), (1, 2, 1e200), (2, 0, 1e200), (2, 3, 3e200));
        var small = Undirected((0, 1, 2e-200), (1, 2, 1e-200), (2, 0, 1e-200), (2, 3, 3e-200));

        CurrentFlowBetweenness.Of(large).Values.ShouldBeNear(CurrentFlowBetweenness.Of(small).Values, 1e-12);
    }

    [Fact]
    public void The_end_of_a_tie_and_a_node_alone_have_nothing_to_pass_on()
    {
        var graph = TextbookGraphs.Undirected(6, (0, 1), (1, 2), (2, 0), (2, 3));

        CurrentFlowBetweenness.Of(graph).Values[3..].ShouldBe([0, 0, 0]);
    }

    [Fact]
    public void Parts_score_as_if_alone_and_are_divided_by_the_pairs_of_the_whole()
    {
        var both = TextbookGraphs.Undirected(7, (0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 6));

        CurrentFlowBetweenness.Of(both, Raw).ShouldBeNear(1 / 3.0, 1 / 3.0, 1 / 3.0, 0, 2, 2, 0);
        CurrentFlowBetweenness.Of(both).Values[4].ShouldBe(2 / 15.0, 1e-12);
    }

    [Fact]
    public void Too_few_nodes_have_nobody_between_them()
    {
        CurrentFlowBetweenness.Of(TextbookGraphs.Path(2)).ShouldBeNear(0, 0);
        CurrentFlowBetweenness.Of(TextbookGraphs.Undirected(0)).Values.ShouldBeEmpty();
    }

    [Fact]
    public void A_directed_graph_is_refused() =>
        Should
            .Throw<ArgumentException>(() => CurrentFlowBetweenness.Of(TextbookGraphs.Directed(3, (0, 1))))
            .Message.ShouldContain("needs an undirected graph");

    [Fact]
    public void A_part_that_would_fill_the_memory_is_refused_before_any_work() =>
        Should
            .Throw<ArgumentException>(() => CurrentFlowBetweenness.Of(TextbookGraphs.Star(10_000)))
            .Message.ShouldBe(
                "10001 nodes hang together, and current-flow betweenness would need 0.8 GB for them; it is refused above 10000"
            );

    [Fact]
    public void Strengths_that_rounding_would_swallow_are_refused() =>
        Should
            .Throw<ArgumentException>(() =>
                CurrentFlowBetweenness.Of(Undirected((0, 1, 1), (1, 2, 1e-14), (2, 3, 1), (3, 0, 1e-14)))
            )
            .Message.ShouldContain("too far apart");

    [Fact]
    public void A_strength_of_nothing_is_refused() =>
        Should.Throw<ArgumentException>(() => CurrentFlowBetweenness.Of(Undirected((0, 1, 1), (1, 2, 0))));

    [Theory]
    [MemberData(nameof(References))]
    public void Graphs_of_one_part_score_as_in_networkx(string name)
    {
        var reference = FlowReference.Of(name);
        foreach (var entry in reference.Entries("current-flow-betweenness"))
        {
            var options = new CurrentFlowBetweennessOptions
            {
                UseStrengths = entry.GetProperty("by_strength").GetBoolean(),
                Normalised = entry.GetProperty("normalised").GetBoolean(),
            };

            CurrentFlowBetweenness.Of(reference.Graph, options).ShouldBeNear(FlowReference.Numbers(entry, "values"));
        }
    }

    [Property]
    public void It_is_its_definition(SmallDigraph any) =>
        CurrentFlowBetweenness.Of(any.Undirected, Raw).ShouldBeNear(Defined(any.Undirected));

    [Property]
    public void Another_numbering_of_the_nodes_moves_the_scores_with_them(SmallDigraph any, int[] names)
    {
        // The undirected graph takes each tie's values from the arc that ascends; so the strengths are left out.
        var unit = new CurrentFlowBetweennessOptions { UseStrengths = false };
        var after = CurrentFlowBetweenness.Of(any.Renamed(names).Undirected, unit).Values;

        Array
            .ConvertAll(names, i => after[i])
            .ShouldBeNear(CurrentFlowBetweenness.Of(any.Undirected, unit).Values, 1e-9);
    }

    [Fact]
    public void On_a_tree_it_is_betweenness()
    {
        var random = new SeededRandom(5);
        var tree = TextbookGraphs.Undirected(150, [.. Enumerable.Range(1, 149).Select(i => (random.Below(i), i))]);

        CurrentFlowBetweenness.Of(tree).ShouldBeNear(Betweenness.Of(tree).Values);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var graph = RandomGraphs.WithStrengths(nodes: 130, ties: 400, directed: false, seed: 2);
        var one = CurrentFlowBetweenness.Of(graph, null, new(1)).Values;

        CurrentFlowBetweenness.Of(graph, null, new(2)).Values.ShouldBe(one);
        CurrentFlowBetweenness.Of(graph, null, new(5)).Values.ShouldBe(one);
    }

    [Fact]
    public void Every_row_is_reported_until_all_are_done()
    {
        var last = default(Step);

        CurrentFlowBetweenness.Of(
            TextbookGraphs.Undirected(8, (0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 6)),
            null,
            new(1, new Heard(step => last = step))
        );

        last.ShouldBe(new(26 - 4, 26 - 4));
    }

    // Kirchhoff's laws for each pair: potentials, currents, and half of what comes and goes at every other node.
    private static double[] Defined(Graph graph)
    {
        var parts = Components.Weak(graph).PartOf;
        var scores = new double[graph.NodeCount];
        foreach (var source in Enumerable.Range(0, graph.NodeCount))
        {
            foreach (var target in Enumerable.Range(source + 1, graph.NodeCount - source - 1))
            {
                if (parts[source] == parts[target])
                {
                    AddCurrents(graph, source, target, scores);
                }
            }
        }

        return scores;
    }

    private static void AddCurrents(Graph graph, int source, int target, double[] scores)
    {
        var (n, c) = (graph.NodeCount, Dense.Strengths(graph));
        var parts = Components.Weak(graph).PartOf;
        var system = new double[n, n];
        foreach (var (i, j) in from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, n) select (i, j))
        {
            system[i, i] += c[i, j];
            system[i, j] -= c[i, j];
        }

        // Each part needs one node with a potential that is given.
        foreach (var i in Enumerable.Range(0, n).Where(i => Array.IndexOf([.. parts], parts[i]) == i))
        {
            system[i, i] += 1;
        }

        var right = new double[n];
        (right[source], right[target]) = (1, -1);
        var potentials = Dense.Solve(system, right);
        foreach (var i in Enumerable.Range(0, n).Where(i => i != source && i != target))
        {
            scores[i] += Enumerable.Range(0, n).Sum(j => c[i, j] * Math.Abs(potentials[i] - potentials[j])) / 2;
        }
    }

    private static Graph Undirected(params (int A, int B, double Strength)[] ties) =>
        Graph.Of(
            1 + ties.Max(t => Math.Max(t.A, t.B)),
            [.. ties.Select(t => new GraphArc(t.A, t.B, t.Strength))],
            directed: false
        );

    private sealed class Heard(Action<Step> hear) : IProgress<Step>
    {
        public void Report(Step value) => hear(value);
    }
}
