using FsCheck.Xunit;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

[Properties(Arbitrary = [typeof(GroupedDigraph)])]
public class AssortativityTests
{
    [Fact]
    public void Ties_only_within_groups_are_fully_assortative()
    {
        var graph = TextbookGraphs.Undirected(4, (0, 1), (2, 3));

        Assortativity.Nominal(graph, [0, 0, 1, 1]).ShouldBe(1);
        Assortativity.Numeric(graph, [5, 5, 8, 8]).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Ties_only_between_two_groups_are_fully_disassortative()
    {
        Assortativity.Nominal(TextbookGraphs.Cycle(4), [0, 1, 0, 1]).ShouldBe(-1);
        Assortativity.Degree(TextbookGraphs.Star(4)).ShouldBe(-1, 1e-12);
    }

    [Fact]
    public void Where_all_ends_are_alike_it_is_not_defined()
    {
        var triangle = TextbookGraphs.Complete(3);

        Assortativity.Nominal(triangle, [1, 1, 1]).ShouldBe(double.NaN);
        Assortativity.Numeric(triangle, [0.1, 0.1, 0.1]).ShouldBe(double.NaN);
        Assortativity.Degree(triangle).ShouldBe(double.NaN);
        Assortativity.Degree(TextbookGraphs.Undirected(2)).ShouldBe(double.NaN);
        Assortativity.Nominal(TextbookGraphs.Undirected(2), [0, 1]).ShouldBe(double.NaN);
    }

    [Fact]
    public void Ties_of_a_node_whose_value_is_unknown_are_left_out()
    {
        var path = TextbookGraphs.Path(5);

        Assortativity
            .Numeric(path, [1, 2, 4, 8, double.NaN])
            .ShouldBe(Assortativity.Numeric(TextbookGraphs.Path(4), [1, 2, 4, 8]), 1e-12);
    }

    [Fact]
    public void Values_that_do_not_fit_the_graph_are_refused()
    {
        var path = TextbookGraphs.Path(3);

        Should
            .Throw<ArgumentException>(() => Assortativity.Numeric(path, [1, 2]))
            .Message.ShouldBe("2 values are given for 3 nodes");
        Should
            .Throw<ArgumentException>(() => Assortativity.Numeric(path, [1, double.PositiveInfinity, 2]))
            .Message.ShouldStartWith("node 1 has the value");
        Should.Throw<ArgumentException>(() => Assortativity.Nominal(path, [0, 1]));
    }

    [Property]
    public void It_is_its_definition_directed_and_undirected(GroupedDigraph any)
    {
        var values = Array.ConvertAll(any.Others, o => o / 3.0);
        foreach (var graph in new[] { any.Digraph.Graph, any.Digraph.Undirected })
        {
            double[] Degrees(Func<int, int> of) => [.. Enumerable.Range(0, graph.NodeCount).Select(v => (double)of(v))];

            new[]
            {
                Assortativity.Nominal(graph, any.Groups),
                Assortativity.Numeric(graph, values),
                Assortativity.Degree(graph),
            }.ShouldBeNear([
                GroupDefinition.Nominal(graph, any.Groups),
                GroupDefinition.Correlation(graph, values, values),
                GroupDefinition.Correlation(graph, Degrees(graph.Out.Degree), Degrees(graph.In.Degree)),
            ]);
        }
    }
}
