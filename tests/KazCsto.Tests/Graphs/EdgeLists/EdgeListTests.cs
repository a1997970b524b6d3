using KazCsto.Graphs;
using KazCsto.Graphs.EdgeLists;
using static KazCsto.Graphs.EdgeLists.EdgeColumn;
using static KazCsto.Tests.Graphs.EdgeLists.EdgeFolder;

namespace KazCsto.Tests.Graphs.EdgeLists;

/// <summary>The rules by which rows become ties.</summary>
public sealed class EdgeListTests : IDisposable
{
    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1 2\n2 3\n")]
    [InlineData("1\t2\n2\t3\n")]
    [InlineData("1,2\n2,3\n")]
    [InlineData("1;2\n2;3\n")]
    [InlineData("  1 \t 2  \n\t2  3\t\n")]
    [InlineData(" 1 , 2 \n2,3 \n")]
    [InlineData("1 2\r\n2 3\r\n")]
    [InlineData("1 2\n2 3")]
    [InlineData("1 2\r\n2 3\r")]
    [InlineData("\uFEFF1 2\n2 3\n")]
    [InlineData("# a remark\n% 9 9\n\n  # 8 8\n1 2\n   \n2 3\n%\n")]
    [InlineData("\"1\",\"2\"\n\"2\", \"3\" \n")]
    [InlineData("source target\n1 2\n2 3\n")]
    [InlineData("# remark\nFrom;To\n1;2\n2;3\n")]
    public void However_it_is_written_the_path_of_three_nodes_is_read(string text)
    {
        var file = _folder.Read(text);

        Arcs(file).ShouldBe(["2 1", "2 3", "1 2", "3 2"]);
        file.Counts.Ties.ShouldBe(2);
        file.Counts.Rows.ShouldBe(2);
    }

    [Fact]
    public void A_packed_file_is_known_by_its_first_bytes_and_not_by_its_name()
    {
        var packed = _folder.Write(Packed("1 2\n2 3\n"), "ties.txt");
        var plain = _folder.Write("1 2\n2 3\n", "ties.gz");

        Arcs(EdgeList.Read(packed)).ShouldBe(Arcs(EdgeList.Read(plain)));
    }

    [Fact]
    public void A_packed_file_of_several_parts_is_read_whole()
    {
        var file = _folder.Write([.. Packed("1 2\n"), .. Packed("2 3\n")]);

        Arcs(EdgeList.Read(file)).ShouldBe(["2 1", "2 3", "1 2", "3 2"]);
    }

    [Fact]
    public void Everything_that_was_read_dropped_and_merged_is_counted()
    {
        var file = _folder.Read("# remark\n1 2\n\n2 1\n3 3\n1 2\n% remark\n2 4\n");

        file.Counts.ShouldBe(new EdgeListCounts(Lines: 8, Comments: 2, Rows: 5, Ties: 2, Loops: 1, Duplicates: 2));
        Ids(file).ShouldBe(["2", "1", "4", "3"]);
        file.Graph.Out.Degree(3).ShouldBe(0);
    }

    [Fact]
    public void Lines_to_skip_may_hold_anything()
    {
        var bytes = "5242 28980 nonsense\n\xFF\xFE\n1 2\n"u8.ToArray();

        var file = EdgeList.Read(_folder.Write(bytes), new() { SkipLines = 2 });

        Arcs(file).ShouldBe(["1 2", "2 1"]);
        file.Counts.Lines.ShouldBe(3);
    }

    [Fact]
    public void A_remark_may_be_in_another_encoding()
    {
        byte[] bytes = [.. "# caf"u8, 0xE9, .. "\n1 2\n"u8];

        Arcs(EdgeList.Read(_folder.Write(bytes))).ShouldBe(["1 2", "2 1"]);
    }

    [Fact]
    public void In_a_directed_list_there_and_back_are_two_arcs_and_in_another_one_tie()
    {
        const string text = "1 2\n2 1\n1 2\n";

        var directed = _folder.Read(text, new() { Directed = true });
        var undirected = _folder.Read(text);

        (directed.Counts.Ties, directed.Counts.Duplicates).ShouldBe((2, 1));
        (undirected.Counts.Ties, undirected.Counts.Duplicates).ShouldBe((1, 2));
    }

    [Theory]
    [InlineData(Strength, "3.75")]
    [InlineData(Length, "0.25")]
    public void Of_merged_ties_the_strengths_add_up_and_the_least_length_stays(EdgeColumn column, string merged)
    {
        var file = _folder.Read("1 2 3\n2 1 0.25\n1 2 .5\n", With(EdgeColumn.Source, Target, column));

        Arcs(file).ShouldBe([$"1 2 {merged}", $"2 1 {merged}"]);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_be_passed_over()
    {
        var file = _folder.Read(
            "x,2.5,b,4,a\ny,0.5,c,1e1,b\n",
            With(Ignored, Length, Target, Strength, EdgeColumn.Source)
        );

        Arcs(file).ShouldBe(["b a 4 2.5", "b c 10 0.5", "a b 4 2.5", "c b 10 0.5"]);
        file.Graph.HasLengths.ShouldBeTrue();
        file.Columns.ShouldBe([Ignored, Length, Target, Strength, EdgeColumn.Source]);
    }

    [Fact]
    public void The_inverse_of_the_merged_strength_can_be_the_length()
    {
        var options = With(EdgeColumn.Source, Target, Strength) with { LengthIsInverseStrength = true };

        var file = _folder.Read("1 2 3\n1 2 1\n", options);

        Arcs(file).ShouldBe(["1 2 4 0.25", "2 1 4 0.25"]);
    }

    [Theory]
    [InlineData("source,target,weight\n1,2,3\n", "source,target,weight")]
    [InlineData("TO,FROM,km\n2,1,3\n", null)]
    [InlineData("from,to,-\n1,2,3\n", "from,to,-")]
    public void A_header_is_told(string text, string? header)
    {
        if (header is null)
        {
            _folder.Refusal(text, With(EdgeColumn.Source, Target, Length)).ShouldContain("--skip-lines");
            return;
        }

        _folder.Read(text, With(EdgeColumn.Source, Target, Length)).Header.ShouldBe(header);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        var file = _folder.Write("1 2\n");

        Should.Throw<OperationCanceledException>(() =>
            EdgeList.Read(file, work: new(Cancellation: new(canceled: true)))
        );
    }

    [Fact]
    public void Progress_is_told_in_bytes_of_the_file()
    {
        var steps = new List<Step>();
        var bytes = Packed(string.Concat(Enumerable.Repeat("1 2\n", 600_000)));

        EdgeList.Read(_folder.Write(bytes), work: new(1, new Told(steps.Add)));

        steps.Count.ShouldBeGreaterThan(1);
        steps[^1].ShouldBe(new Step(bytes.Length, bytes.Length));
    }

    private sealed class Told(Action<Step> told) : IProgress<Step>
    {
        public void Report(Step value) => told(value);
    }
}
