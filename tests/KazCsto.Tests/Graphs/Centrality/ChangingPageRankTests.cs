using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

public sealed class ChangingPageRankTests
{
    [Theory]
    [InlineData(5, 0.85)]
    [InlineData(12, 0.5)]
    [InlineData(60, 0.85)]
    [InlineData(60, 0.99)]
    public void After_every_change_the_scores_are_those_of_the_graph_by_itself(int nodes, double damping)
    {
        var random = new SeededRandom((ulong)nodes);
        var arcs = new Dictionary<(int From, int To), double>();
        var walk = new ChangingPageRank(nodes, damping);
        for (var change = 0; change < 300; change++)
        {
            var (from, to) = (random.Below(nodes), random.Below(nodes));
            if (from == to)
            {
                continue;
            }

            // Every third goes again, so that nodes come and go too.
            var strength = random.Below(3) == 0 ? 0 : 1 + random.Below(4);
            arcs.Remove((from, to));
            if (strength > 0)
            {
                arcs[(from, to)] = strength;
            }

            walk.Set(from, to, strength);
            walk.Settle(default);

            ShouldBeThatOf(arcs, walk, damping);
        }
    }

    [Fact]
    public void What_is_set_to_what_it_is_already_is_no_change()
    {
        var walk = new ChangingPageRank(3, 0.85);

        walk.Set(0, 1, 2).ShouldBeTrue();
        walk.Set(0, 1, 2).ShouldBeFalse();
        walk.Set(1, 2, 0).ShouldBeFalse();
        walk.Set(0, 1, 0).ShouldBeTrue();
        walk.Settle(default);
        walk.Scores().Nodes.ShouldBeEmpty();
    }

    private static void ShouldBeThatOf(
        Dictionary<(int From, int To), double> arcs,
        ChangingPageRank walk,
        double damping
    )
    {
        int[] there = [.. arcs.Keys.SelectMany(a => new[] { a.From, a.To }).Distinct().Order()];
        var graph = Graph.Of(
            there.Length,
            [
                .. arcs.Select(a => new GraphArc(
                    Array.IndexOf(there, a.Key.From),
                    Array.IndexOf(there, a.Key.To),
                    a.Value
                )),
            ],
            directed: true
        );

        var (nodes, scores) = walk.Scores();

        nodes.ShouldBe(there);
        if (there.Length > 0)
        {
            var alone = PageRank.Of(graph, new() { Damping = damping }).Values;
            scores.Zip(alone, (a, b) => Math.Abs(a - b)).Max().ShouldBeLessThan(1e-11);
        }
    }
}
