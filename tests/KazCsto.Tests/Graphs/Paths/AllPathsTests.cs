using FsCheck.Xunit;
using KazCsto.Graphs.Paths;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Paths;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class AllPathsTests
{
    [Fact]
    public void A_list_that_just_fits_does_not_claim_that_more_exist()
    {
        var graph = TextbookGraphs.Complete(4).ByHops();

        var two = AllPaths.Of(graph, 0, 3, maxHops: 2, limit: 2);
        var three = AllPaths.Of(graph, 0, 3, maxHops: 2, limit: 3);

        two.Paths.Select(p => p.Nodes.Length).ShouldBe([2, 3]);
        two.MoreExist.ShouldBeTrue();
        three.Paths.Count.ShouldBe(3);
        three.MoreExist.ShouldBeFalse();
    }

    [Fact]
    public void Ends_without_a_path_give_an_empty_list_and_no_more()
    {
        var none = AllPaths.Of(TextbookGraphs.Undirected(3, (0, 1)).ByHops(), 0, 2, maxHops: 5);

        none.Paths.ShouldBeEmpty();
        none.MoreExist.ShouldBeFalse();
    }

    [Property]
    public void They_are_all_simple_paths_in_order(SmallDigraph any)
    {
        foreach (var maxHops in new[] { 2, 3, 5 })
        {
            var expected = EveryPath.Between(any.Graph, 2, 4, maxHops);

            var found = AllPaths.Of(any.Graph, 2, 4, maxHops);

            found.MoreExist.ShouldBeFalse();
            found
                .Paths.Select(p => string.Join('-', p.Nodes))
                .ShouldBe(expected.Select(p => string.Join('-', p.Nodes)));
        }
    }
}
