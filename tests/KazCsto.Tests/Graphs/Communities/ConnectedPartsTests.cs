using KazCsto.Graphs;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

public class ConnectedPartsTests
{
    [Fact]
    public void A_group_that_hangs_together_only_through_others_is_split()
    {
        int[] groups = [0, 1, 0, 0, 1];

        var count = ConnectedParts.Split(LevelOf(TextbookGraphs.Path(5)), groups);

        count.ShouldBe(4);
        groups.ShouldBe([0, 1, 2, 2, 3]);
    }

    [Fact]
    public void A_connected_group_stays_whole()
    {
        int[] groups = [3, 3, 3, 3];

        ConnectedParts.Split(LevelOf(TextbookGraphs.Cycle(4)), groups).ShouldBe(1);

        groups.ShouldBe([0, 0, 0, 0]);
    }

    private static Level LevelOf(Graph graph) => Level.Of(graph, GroupQuality.Modularity, 1, useStrengths: true);
}
