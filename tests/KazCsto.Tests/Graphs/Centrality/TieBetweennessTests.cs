using FsCheck.Xunit;
using KazCsto.Graphs.Centrality;
using KazCsto.Tests.Graphs.Paths;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class TieBetweennessTests
{
    private static readonly BetweennessOptions Raw = new() { Normalised = false };

    [Fact]
    public void A_bridge_carries_every_pair_of_its_two_sides()
    {
        var scores = TieBetweenness.Of(
            TextbookGraphs.Undirected(6, (0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)),
            Raw
        );

        scores.From.Zip(scores.To).ShouldContain((2, 3));
        scores.Values[Array.IndexOf(scores.From.Zip(scores.To).ToArray(), (2, 3))].ShouldBe(9);
        scores.Values.Max().ShouldBe(9);
    }

    [Fact]
    public void Each_undirected_tie_stands_once_by_its_smaller_end()
    {
        var scores = TieBetweenness.Of(TextbookGraphs.Path(3));
        scores.From.ShouldBe([0, 1]);
        scores.To.ShouldBe([1, 2]);
        scores.Values.ShouldBeNear([4 / 6.0, 4 / 6.0]);
    }

    [Fact]
    public void Without_ties_there_is_nothing_to_score() =>
        TieBetweenness.Of(TextbookGraphs.Directed(1)).Values.ShouldBeEmpty();

    [Property]
    public void It_is_its_definition(SmallDigraph any)
    {
        var scores = TieBetweenness.Of(any.Graph, Raw with { ByLength = true });
        var expected = new Dictionary<(int, int), double>();
        foreach (var (s, t) in Definition.Pairs(any.Graph))
        {
            var shortest = EveryPath.Shortest(any.Graph, s, t);
            foreach (var hop in shortest.SelectMany(p => p.Nodes.Zip(p.Nodes[1..])))
            {
                expected[hop] = expected.GetValueOrDefault(hop) + (1.0 / shortest.Count);
            }
        }

        scores.Values.ShouldBeNear([.. scores.From.Zip(scores.To).Select(tie => expected.GetValueOrDefault(tie))]);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var graph = RandomGraphs.Skewed(300, 2000, directed: false);
        var alone = TieBetweenness.Of(graph, Raw, new(Threads: 1)).Values;
        TieBetweenness.Of(graph, Raw, new(Threads: 3)).Values.ShouldBe(alone);
    }
}
