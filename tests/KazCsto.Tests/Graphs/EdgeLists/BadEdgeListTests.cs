using KazCsto.Graphs.EdgeLists;
using static KazCsto.Graphs.EdgeLists.EdgeColumn;
using static KazCsto.Tests.Graphs.EdgeLists.EdgeFolder;

namespace KazCsto.Tests.Graphs.EdgeLists;

/// <summary>What is wrong with an edge list is told in one message with the line, what was found, and what was expected.</summary>
public sealed class BadEdgeListTests : IDisposable
{
    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1 2\n3\n", "ties.el:2: 1 column; expected 2 (source, target) with spaces or tabs between them")]
    [InlineData("# 1 2 3\n\n1,2\n3\n", "ties.el:4: 1 column; expected 2 (source, target) with commas between them")]
    [InlineData(
        "1 2 3\n",
        "ties.el:1: 3 columns; say what they are: --columns source,target,strength if more is closer, source,target,length if more is farther, source,target,- to leave it out"
    )]
    [InlineData("a;b\n;c\n", "ties.el:2: the source is empty; expected the id of a node")]
    [InlineData("a;b\nc;\"\"\n", "ties.el:2: the target is empty; expected the id of a node")]
    [InlineData("a,b\n\"c,d\n", "ties.el:2: a quote is not closed, or text follows it; double a quote inside a cell")]
    [InlineData(
        "a,b\n\"c\"d,e\n",
        "ties.el:2: a quote is not closed, or text follows it; double a quote inside a cell"
    )]
    [InlineData("", "ties.el: there is no tie in it; expected rows such as '1 2'")]
    [InlineData("# 1 2\n\n% 3 4\n", "ties.el: there is no tie in it; expected rows such as '1 2'")]
    [InlineData("source target\n", "ties.el: there is no tie in it; expected rows such as '1 2'")]
    [InlineData("1 1\n2 2\n", "ties.el: all 2 rows tie a node to itself, which is no tie")]
    public void A_row_that_does_not_name_two_nodes_is_refused(string text, string expected) =>
        _folder.Refusal(text).ShouldBe(expected);

    [Theory]
    [InlineData("abc", "'abc' is not a number; expected a length above 0")]
    [InlineData("1,5", "'1,5' is not a number; expected a length above 0")]
    [InlineData("0x10", "'0x10' is not a number; expected a length above 0")]
    [InlineData("-1", "'-1' is not a length; a length is above 0 and finite")]
    [InlineData("0", "'0' is not a length; a length is above 0 and finite")]
    [InlineData("0.000", "'0.000' is not a length; a length is above 0 and finite")]
    [InlineData("1e-999", "'1e-999' is not a length; a length is above 0 and finite")]
    [InlineData("NaN", "'NaN' is not a length; a length is above 0 and finite")]
    [InlineData("Infinity", "'Infinity' is not a length; a length is above 0 and finite")]
    [InlineData("-Infinity", "'-Infinity' is not a length; a length is above 0 and finite")]
    [InlineData("1e999", "'1e999' is not a length; a length is above 0 and finite")]
    public void A_length_has_to_be_a_number_above_0(string cell, string expected)
    {
        _folder
            .Refusal($"1;2;3\n1;3;{cell}\n", With(EdgeColumn.Source, Target, Length))
            .ShouldBe($"ties.el:2: {expected}");
        _folder
            .Refusal($"1;2;3\n1;3;{cell}\n", With(EdgeColumn.Source, Target, Strength))
            .ShouldBe($"ties.el:2: {expected.Replace("length", "strength", StringComparison.Ordinal)}");
    }

    [Theory]
    [InlineData("1 2\n", "2 columns; expected 3 (source, target, length) with spaces or tabs")]
    [InlineData("1 2 3 4\n", "4 columns; expected 3 (source, target, length) with spaces or tabs")]
    [InlineData(
        "a b km\n1 2 3\n",
        "'km' is not a number; expected a length above 0; if this row is a header, pass over it with --skip-lines"
    )]
    public void Rows_must_have_the_columns_that_were_named(string text, string expected) =>
        _folder.Refusal(text, With(EdgeColumn.Source, Target, Length)).ShouldStartWith($"ties.el:1: {expected}");

    [Fact]
    public void A_strength_whose_inverse_is_no_number_makes_no_length() =>
        _folder
            .Refusal("1 2 1e-320\n", With(EdgeColumn.Source, Target, Strength) with { LengthIsInverseStrength = true })
            .ShouldBe("ties.el: a strength is so small that 1 / strength is no number");

    [Theory]
    [InlineData(2, " (1 other line is wrong too)")]
    [InlineData(17, " (16 other lines are wrong too)")]
    [InlineData(2000, " (at least 999 other lines are wrong too)")]
    public void Of_many_bad_lines_the_first_is_told_and_how_many_more(int bad, string others) =>
        _folder
            .Refusal($"1 2\n{string.Concat(Enumerable.Repeat("3\n", bad))}4 5\n")
            .ShouldBe($"ties.el:2: 1 column; expected 2 (source, target) with spaces or tabs between them{others}");

    [Fact]
    public void The_line_is_right_however_far_in_the_file_and_behind_skipped_lines()
    {
        var good = string.Concat(Enumerable.Repeat("1234567 7654321\n", 200_000));

        var refusal = _folder.Refusal($"skip\nskip\n{good}# remark\n\nbad\n{good}bad\n", new() { SkipLines = 2 });

        refusal.ShouldStartWith("ties.el:200005: 1 column; ");
        refusal.ShouldEndWith("(1 other line is wrong too)");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_with_their_line()
    {
        _folder
            .Refusal([.. "a b\nc "u8, 0xE9, .. "\n"u8])
            .ShouldBe("ties.el:2: 'c \uFFFD' is not UTF-8; save the file as UTF-8");
        _folder
            .Refusal(System.Text.Encoding.Unicode.GetPreamble())
            .ShouldContain("is not UTF-8; save the file as UTF-8");
    }

    [Fact]
    public void A_message_shows_no_control_characters_and_not_too_much()
    {
        var refusal = _folder.Refusal(
            $"1 2 \u001B[31m{new string('x', 500)}\n",
            With(EdgeColumn.Source, Target, Length)
        );

        refusal.ShouldContain("'\uFFFD[31mxxx");
        refusal.ShouldContain("xxx...'");
        refusal.Length.ShouldBeLessThan(250);
    }

    [Fact]
    public void A_line_without_end_is_refused() =>
        _folder
            .Refusal($"1 2\n{new string('7', 3_000_000)}")
            .ShouldBe("ties.el:2: the line is longer than 1048576 bytes");

    [Fact]
    public void A_packed_file_that_was_cut_off_anywhere_is_refused()
    {
        var packed = Packed(string.Concat(Enumerable.Range(1, 60).Select(i => $"{i} {i * i}\n")));

        for (var length = 2; length < packed.Length; length++)
        {
            _folder
                .Refusal(packed[..length])
                .ShouldMatch(@"^ties\.el:\d+: the gzip data is cut off or damaged; it could be read up to here$");
        }
    }

    [Fact]
    public void A_packed_file_in_which_a_bit_fell_over_is_refused()
    {
        var packed = Packed(string.Concat(Enumerable.Range(1, 60).Select(i => $"{i} {i * i}\n")));
        packed[^6] ^= 1;

        _folder.Refusal(packed).ShouldBe("ties.el:1: the gzip data is cut off or damaged; it could be read up to here");
    }

    [Fact]
    public void A_bad_row_is_told_before_damage_behind_it()
    {
        var good = string.Concat(Enumerable.Repeat("1234567 7654321\n", 100_000));
        var packed = Packed($"1 2\nbad\n{good}");

        _folder.Refusal(packed[..^4]).ShouldStartWith("ties.el:2: 1 column; ");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_with_the_nearest_that_is()
    {
        _folder.Write("1 2\n", "wiki-vote.txt");

        Opened("wiki-vot.txt").ShouldBe("wiki-vot.txt: there is no such file; did you mean 'wiki-vote.txt'?");
        Opened("other.el").ShouldBe("other.el: there is no such file");
        Opened("none/other.el").ShouldStartWith("none/other.el: there is no such file; nor is there a folder ");
    }

    [Fact]
    public void A_folder_is_no_edge_list() =>
        Opened("").ShouldEndWith(" is a folder; expected a file with a tie a line");

    private string Opened(string name) =>
        Should
            .Throw<EdgeListException>(() => EdgeList.Read(Path.Combine(_folder.Folder, name)))
            .Message.Replace(_folder.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
