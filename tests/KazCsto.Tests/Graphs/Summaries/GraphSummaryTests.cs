using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Communities;
using KazCsto.Graphs.Summaries;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Summaries;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public sealed class GraphSummaryTests
{
    [Fact]
    public void A_graph_without_ties_has_parts_of_one_and_no_distances()
    {
        var summary = Summary(Graph.Of(3, [], directed: false));

        (summary.WeakParts, summary.StrongParts).ShouldBe((new(3, 1), new(3, 1)));
        summary.Blocks.ShouldBe(new(0, 0));
        (summary.Density, summary.LargestCore).ShouldBe((0, 0));
        summary.Distances!.Diameter.ShouldBe(double.NaN);
        summary.OutDegrees.Distribution.ShouldBe([(0, 3)]);
    }

    [Fact]
    public void A_graph_without_nodes_is_refused() =>
        Should
            .Throw<ArgumentException>(() => Summary(Graph.Of(0, [], directed: false)))
            .Message.ShouldBe("a graph without nodes has no degrees");

    [Fact]
    public void Distances_are_left_out_unless_they_are_wanted() =>
        GraphSummary.Of(Graph.Of(2, [new(0, 1)], directed: true), false, _ => new(1)).Distances.ShouldBeNull();

    [Fact]
    public void Every_step_works_under_its_own_name()
    {
        var steps = new List<string>();

        GraphSummary.Of(
            Graph.Of(2, [new(0, 1)], directed: true),
            withDistances: true,
            step =>
            {
                steps.Add(step);
                return new(1);
            }
        );

        steps.ShouldBeUnique();
        steps[^1].ShouldBe("distances");
    }

    [Fact]
    public void Cancelling_stops_it()
    {
        var stopped = new Work(1, null, new CancellationToken(canceled: true));

        Should.Throw<OperationCanceledException>(() =>
            GraphSummary.Of(Graph.Of(2, [new(0, 1)], directed: true), true, _ => stopped)
        );
    }

    [Property]
    public void Quartiles_are_the_least_degrees_that_so_many_nodes_do_not_exceed(SmallDigraph small)
    {
        var graph = small.Graph;
        var degrees = Enumerable.Range(0, graph.NodeCount).Select(graph.In.Degree).ToList();

        var found = Summary(graph).InDegrees;

        found.LowerQuartile.ShouldBe(LeastFor(0.25));
        found.Median.ShouldBe(LeastFor(0.5));
        found.UpperQuartile.ShouldBe(LeastFor(0.75));
        (found.Least, found.Most, found.Mean).ShouldBe((degrees.Min(), degrees.Max(), degrees.Average()));
        found.Distribution.ShouldBe(degrees.GroupBy(d => d).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())));

        int LeastFor(double share) =>
            degrees.Order().First(d => degrees.Count(other => other <= d) >= share * degrees.Count);
    }

    [Property]
    public void Groups_of_all_nodes_are_measured_on_the_whole_graph(SmallDigraph small)
    {
        var groups = Enumerable.Range(0, small.Graph.NodeCount).Select(v => v % 2).ToArray();

        var summary = GivenGroupsSummary.Of(small.Graph, groups);

        new[] { summary.Modularity, summary.EiIndex.Whole, summary.Assortativity }.ShouldBeNear([
            Modularity.Of(small.Graph, groups),
            EiIndex.Of(small.Graph, groups).Whole,
            Assortativity.Nominal(small.Graph, groups),
        ]);
    }

    [Fact]
    public void Nodes_without_a_group_are_left_out_with_their_ties()
    {
        var path = Graph.Of(4, [new(0, 1), new(1, 2), new(2, 3)], directed: false);

        var summary = GivenGroupsSummary.Of(path, [0, 0, -1, 1]);

        summary.EiIndex.Whole.ShouldBe(-1);
        summary.EiIndex.OfGroups.ShouldBe([-1, double.NaN]);
    }

    private static GraphSummary Summary(Graph graph) => GraphSummary.Of(graph, withDistances: true, _ => new(1));
}
