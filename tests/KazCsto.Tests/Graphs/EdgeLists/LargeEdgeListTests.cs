using KazCsto.Graphs;
using KazCsto.Graphs.EdgeLists;
using static KazCsto.Tests.Graphs.EdgeLists.EdgeFolder;

namespace KazCsto.Tests.Graphs.EdgeLists;

/// <summary>Files of several blocks, and the public lists that anybody can check against.</summary>
public sealed class LargeEdgeListTests : IDisposable
{
    private const string Variable = "KAZCSTO_DATASETS";
    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, 40_000)]
    [InlineData(1_000_003, 40_000)]
    [InlineData(10_000_000_019, 40_000)]
    public void Rows_that_cross_blocks_are_read_once(long factor, int ties)
    {
        var random = new SeededRandom(7);
        var pairs = Enumerable
            .Range(0, ties)
            .Select(_ => (A: random.Below(2000) * factor, B: random.Below(2000) * factor))
            .ToArray();
        var padding = new string(' ', 40);
        var text = string.Concat(pairs.Select(p => $"{p.A}{padding}{p.B}\n# {padding}\n"));

        var file = _folder.Read(text, threads: 4);

        text.Length.ShouldBeGreaterThan(3 << 20);
        file.Counts.Lines.ShouldBe(2 * ties);
        file.Counts.Comments.ShouldBe(ties);
        file.Counts.Loops.ShouldBe(pairs.Count(p => p.A == p.B));
        file.Counts.Ties.ShouldBe(
            pairs.Where(p => p.A != p.B).Select(p => (Math.Min(p.A, p.B), Math.Max(p.A, p.B))).Distinct().Count()
        );
        Arcs(file).ShouldBe(Arcs(_folder.Read(text, threads: 1)));
    }

    [Fact]
    public void The_collaborations_of_SNAP_have_5242_nodes_and_14496_ties_of_which_12_are_loops()
    {
        var file = EdgeList.Read(Snap("CA-GrQc.txt"), new() { SkipLines = 1 });

        file.Names.Count.ShouldBe(5242);
        file.Counts.ShouldBe(
            new EdgeListCounts(Lines: 28981, Comments: 0, Rows: 28980, Ties: 14484, Loops: 12, Duplicates: 14484)
        );
    }

    [Fact]
    public void The_votes_of_SNAP_have_7115_nodes_and_103689_arcs()
    {
        var file = EdgeList.Read(Snap("Wiki-Vote.txt"), new() { Directed = true });

        (file.Names.Count, file.Graph.ArcCount).ShouldBe((7115, 103689));
        (file.Counts.Comments, file.Counts.Loops, file.Counts.Duplicates).ShouldBe((4, 0, 0));
    }

    private static string Snap(string name)
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable(Variable) ?? "", "snap", name);
        if (!File.Exists(file))
        {
            Assert.Skip($"Set {Variable} to a folder that holds snap/{name}.");
        }

        return file;
    }
}
