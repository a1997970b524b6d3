using FsCheck.Xunit;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

[Properties(Arbitrary = [typeof(TiedNodes)])]
public class LabelPropagationTests
{
    [Fact]
    public void Cliques_apart_are_groups_and_lone_nodes_are_alone()
    {
        var graph = TextbookGraphs.Undirected(6, (0, 1), (1, 2), (0, 2), (3, 4));

        var found = LabelPropagation.Of(graph);

        found.GroupOf.ShouldBe([0, 0, 0, 1, 1, 2]);
        (found.IsSettled, found.Seed).ShouldBe((true, 1UL));
    }

    [Fact]
    public void A_complete_graph_is_one_group() => LabelPropagation.Of(TextbookGraphs.Complete(9)).Count.ShouldBe(1);

    [Fact]
    public void Ties_that_are_equally_strong_are_drawn_among()
    {
        var path = TextbookGraphs.Path(3);

        Enumerable
            .Range(1, 50)
            .Select(seed => LabelPropagation.Of(path, new() { Seed = (ulong)seed }).Count)
            .ShouldAllBe(count => count == 1);
        Enumerable
            .Range(1, 50)
            .Select(seed =>
                string.Join(' ', LabelPropagation.Of(TextbookGraphs.Path(6), new() { Seed = (ulong)seed }).GroupOf)
            )
            .Distinct()
            .Count()
            .ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Strong_ties_outweigh_many_weak_ones()
    {
        var graph = TextbookGraphs.Strengths(4, (0, 1, 5), (1, 2, 1), (1, 3, 1), (2, 3, 5));

        LabelPropagation.Of(graph).GroupOf.ShouldBe([0, 0, 1, 1]);
    }

    [Fact]
    public void It_stops_when_cancelled() =>
        Should.Throw<OperationCanceledException>(() =>
            LabelPropagation.Of(TextbookGraphs.Path(3), null, new(1, null, new(canceled: true)))
        );

    [Property]
    public void At_the_end_every_node_is_in_a_group_to_which_its_ties_are_strongest(TiedNodes any)
    {
        var found = LabelPropagation.Of(any.Graph, new() { Seed = any.Seed });

        var a = GroupDefinition.Matrix(any.Graph);
        for (var node = 0; node < any.Nodes; node++)
        {
            var sums = new double[any.Nodes];
            for (var other = 0; other < any.Nodes; other++)
            {
                sums[found.GroupOf[other]] += a[node, other];
            }

            sums[found.GroupOf[node]].ShouldBe(sums.Max(), 1e-9);
        }
    }

    [Property]
    public void Every_group_is_connected_and_the_quality_is_the_modularity(TiedNodes any)
    {
        var found = LabelPropagation.Of(any.Graph, new() { Seed = any.Seed });

        GroupDefinition.AreConnected(any.Graph, found.GroupOf).ShouldBeTrue();
        if (any.Ties.Length > 0)
        {
            found.Quality.ShouldBe(GroupDefinition.Modularity(any.Graph, found.GroupOf), 1e-12);
        }
    }
}
