using FsCheck.Xunit;
using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs;

public class ArcSortTests
{
    [Property(MaxTest = 50)]
    public void However_ties_are_split_into_blocks_the_graph_is_that_of_the_definition(
        (byte, byte, byte)[] given,
        byte blocks,
        bool directed
    )
    {
        var ties = given.Select(t => (From: t.Item1 % 20, To: t.Item2 % 20, Number: t.Item3 + 1.0));
        var split = ties.Chunk(1 + (blocks % 8)).Select(Block).ToList();

        var graph = Graph.Of(20, split, directed, default);

        var expected = ties.Where(t => t.From != t.To)
            .SelectMany(t => directed ? [t] : new[] { t, (From: t.To, To: t.From, t.Number) })
            .GroupBy(t => (t.From, t.To), t => t.Number)
            .OrderBy(g => g.Key)
            .Select(g => (g.Key.From, g.Key.To, g.Sum(), g.Min()))
            .ToArray();
        Arcs(graph.Out).ShouldBe(expected);
        Arcs(graph.In).Select(a => (a.Item2, a.Item1, a.Item3, a.Item4)).Order().ShouldBe(expected);
        split.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_number_of_threads_and_the_order_of_the_ties_change_no_bit(bool directed)
    {
        const int count = 300_000;
        const int nodes = 1000;
        var random = new SeededRandom(3);
        var ties = Enumerable
            .Range(0, count)
            .Select(_ => (random.Below(nodes), random.Below(nodes), random.Fraction()))
            .ToArray();

        var one = Graph.Of(nodes, Block(ties), directed, new Work(1));
        var five = Graph.Of(nodes, Block([.. ties.Reverse()]), directed, new Work(5));

        Arcs(five.Out).ShouldBe(Arcs(one.Out));
        Arcs(five.In).ShouldBe(Arcs(one.In));
    }

    [Fact]
    public void The_inverse_of_strengths_are_lengths()
    {
        var ties = new TieList(new[] { 0, 1 }, new[] { 1, 2 }, Strengths: [4, 0.5]);

        var graph = Graph.Of(3, ties, directed: true).ByInverseStrength();

        graph.Out.Lengths.ShouldBe([0.25, 2]);
        graph.In.Lengths.ShouldBe([0.25, 2]);
        graph.Out.Strengths.ShouldBe([4, 0.5]);
        Should.Throw<InvalidOperationException>(() =>
            Graph.Of(3, new TieList(new[] { 0 }, new[] { 1 }), directed: true).ByInverseStrength()
        );
    }

    [Fact]
    public void Sorting_can_be_cancelled() =>
        Should.Throw<OperationCanceledException>(() =>
            Graph.Of(3, new TieList(new[] { 0 }, new[] { 1 }), directed: true, new(Cancellation: new(canceled: true)))
        );

    private static TieList Block((int From, int To, double Number)[] ties) =>
        new(
            ties.Select(t => t.From).ToArray(),
            ties.Select(t => t.To).ToArray(),
            [.. ties.Select(t => t.Number)],
            [.. ties.Select(t => t.Number)]
        );

    private static (int, int, double, double)[] Arcs(Adjacency arcs) =>
        [
            .. from node in Enumerable.Range(0, arcs.Offsets.Length - 1)
            from arc in Enumerable.Range(arcs.Offsets[node], arcs.Degree(node))
            select (node, arcs.Targets[arc], arcs.Strengths[arc], arcs.Lengths[arc]),
        ];
}
