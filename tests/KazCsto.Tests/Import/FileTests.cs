using System.Text;
using KazCsto.Import;

namespace KazCsto.Tests.Import;

public sealed class FileTests : IDisposable
{
    private const string File = "seeds/bases.csv";

    private readonly DataFolder _data = DataFolder.OfLeague();

    [Theory]
    [InlineData(
        "id,name,nativ",
        "'nativ' is not a column of this table; did you mean 'native'?|the column native is missing"
    )]
    [InlineData("id,name", "the column native is missing")]
    [InlineData("id", "the column name or native is missing")]
    [InlineData("id,name,native,colour", "'colour' is not a column of this table")]
    [InlineData("id,name,native,name", "the column 'name' stands 2 times")]
    public void Every_column_stands_once_and_no_other(string header, string expected)
    {
        var text = _data.Text(File);
        _data.Write(File, header + text[text.IndexOf('\n')..]);

        var problems = _data.Problems();

        problems
            .Where(p => p.StartsWith($"{File}:1: ", StringComparison.Ordinal))
            .ShouldBe(expected.Split('|').Select(message => $"{File}:1: {message}"));
    }

    [Fact]
    public void The_order_of_the_columns_is_free()
    {
        var before = _data.Load().Network.Nodes.Select(n => (n.Id, n.Name)).ToList();
        var text = _data.Text("seeds/institutions.csv").TrimEnd('\n').Split('\n');
        // No cell of this table needs quotes.
        _data.Write(
            "seeds/institutions.csv",
            string.Concat(text.Select(l => string.Join(',', l.Split(',').Reverse()) + "\n"))
        );

        _data.Load().Network.Nodes.Select(n => (n.Id, n.Name)).ShouldBe(before);
    }

    [Fact]
    public void A_missing_file_is_one_problem()
    {
        _data.Delete("seeds/offices.csv");

        _data
            .Problems()
            .ShouldBe([
                "seeds/offices.csv: the file is missing; its first line must be from,kind,to,key,role,since,until,source,locator,credibility,stance,said_by,basis,note",
            ]);
    }

    [Theory]
    [InlineData("seeds/states.csv")]
    [InlineData("seeds/leaders.csv")]
    [InlineData("seeds/sources.csv")]
    public void A_missing_table_of_nodes_or_sources_is_one_problem_and_not_one_for_each_id(string file)
    {
        _data.Delete(file);

        var refusal = _data.Refusal();

        refusal.Problems.ShouldHaveSingleItem().ToString().ShouldStartWith($"{file}: the file is missing");
        refusal.Counts.Sum(c => c.Rejected).ShouldBeGreaterThan(40);
    }

    [Fact]
    public void An_empty_file_is_one_problem()
    {
        _data.Write("seeds/politics.csv", "");

        _data
            .Problems()
            .ShouldBe([
                "seeds/politics.csv: the file is empty; its first line must be from,kind,to,key,role,since,until,source,locator,credibility,stance,said_by,basis,note",
            ]);
    }

    [Fact]
    public void A_table_that_no_kind_has_is_reported()
    {
        _data.Write("seeds/office.csv", "from,kind,to\n");

        _data
            .Problems()
            .ShouldBe(["seeds/office.csv: no kind of node or tie has this table; did you mean 'seeds/offices.csv'?"]);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_named_by_their_place()
    {
        var text = Encoding.UTF8.GetBytes(_data.Text("seeds/politics.csv"));
        text[40] = 0xE9;
        _data.Write("seeds/politics.csv", text);

        _data
            .Problems()
            .ShouldBe(["seeds/politics.csv:1: byte 41 of the file is 0xE9, which is not UTF-8; save it as UTF-8"]);
    }

    [Fact]
    public void A_row_has_as_many_cells_as_the_header()
    {
        var line = _data.Append(File, "base:new,New\nbase:newer,Newer,,");

        _data
            .Problems()
            .ShouldBe([
                $"{File}:{line}: the row has 2 cells; the header has 3",
                $"{File}:{line + 1}: the row has 4 cells; the header has 3",
            ]);
    }

    [Fact]
    public void A_stray_quote_is_named_by_its_line()
    {
        var line = _data.Append(File, "base:new,New \"base\",");

        _data
            .Problems()
            .ShouldContain(
                $"{File}:{line}: a quote stands inside an unquoted cell; put the cell in quotes and double the quote"
            );
    }

    [Fact]
    public void Text_behind_a_closing_quote_is_named_by_its_line()
    {
        var line = _data.Append(File, "base:new,\"New\" base,");

        _data
            .Problems()
            .ShouldContain($"{File}:{line}: text follows the closing quote of a cell; double a quote inside a cell");
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_named_by_the_line_that_opens_it()
    {
        var line = _data.Append(File, "base:new,\"New base,\nbase:newer,Newer base,");

        _data
            .Problems()
            .ShouldContain(
                $"{File}:{line}: a quote that opens here is never closed; the rest of the file was read as one cell"
            );
    }

    [Fact]
    public void A_cell_of_10_MB_is_one_problem()
    {
        var line = _data.Append(File, $"base:new,{new string('x', 10_000_000)},");

        var problem = _data.Problems().Single(p => p.StartsWith(File, StringComparison.Ordinal));

        problem.ShouldBe(
            $"{File}:{line}: a row that begins here is longer than 1,000,000 characters; is a quote missing?"
        );
    }

    [Theory]
    [InlineData("base:new,New \"base\",")]
    [InlineData("base:new,\"New\" base,")]
    [InlineData("base:new,\"New base,")]
    [InlineData("base:new,New base")]
    [InlineData("base:new,New,base,")]
    public void A_malformed_row_counts_as_read_and_rejected(string row)
    {
        var before = _data.Load().Counts.Single(c => c.File == File).Read;
        _data.Append(File, row);

        var count = _data.Refusal().Counts.Single(c => c.File == File);

        (count.Read, count.Rejected).ShouldBe((before + 1, 1));
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\r", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void Line_ends_and_a_byte_order_mark_do_not_matter(string lineEnd, bool mark)
    {
        var before = Shown(_data.Load());
        foreach (var path in Directory.EnumerateFiles(_data.PathOf("seeds"), "*.csv"))
        {
            var text = System.IO.File.ReadAllText(path).Replace("\n", lineEnd);
            System.IO.File.WriteAllText(path, text, new UTF8Encoding(mark));
        }

        Shown(_data.Load()).ShouldBe(before);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_whatever_ends_them(string lineEnd)
    {
        var line = _data.Append("seeds/leaders.csv", "leader:nobody,,");
        _data.Write("seeds/leaders.csv", _data.Text("seeds/leaders.csv").Replace("\n", lineEnd));

        _data.Problems().ShouldBe([$"seeds/leaders.csv:{line}: the name is missing"]);
    }

    private static string Shown(Dataset dataset) =>
        string.Join(
            '\n',
            dataset.Network.Facts.Select(f =>
                $"{f.Id} {f.Sentence} {f.Period} {f.Probability} {f.Claims.Length} {f.BestClaim.Row}"
            )
        );

    public void Dispose() => _data.Dispose();
}
