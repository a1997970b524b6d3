namespace KazCsto.Tests.Import;

public sealed class IdentityRowTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public void An_id_stands_once()
    {
        var line = _data.Append("seeds/leaders.csv", "leader:tom,Another Tom,");

        _data.Problems().ShouldBe([$"seeds/leaders.csv:{line}: the id 'leader:tom' stands in this table already"]);
    }

    [Theory]
    [InlineData("tom-2")]
    [InlineData("state:tom-2")]
    [InlineData("leader:Tom-2")]
    [InlineData("leader:tom 2")]
    [InlineData("leader:токаев")]
    [InlineData("leader:-tom")]
    [InlineData("leader:")]
    public void An_id_is_its_kind_and_a_slug(string id)
    {
        var line = _data.Append("seeds/leaders.csv", $"{id},Another,");

        _data
            .Problems()
            .ShouldBe([
                $"seeds/leaders.csv:{line}: '{id}' is not an id of this table; expected 'leader:' and then a-z, 0-9, '-' and '.', such as 'leader:example-1'",
            ]);
    }

    [Fact]
    public void A_node_has_a_name_and_an_id()
    {
        var line = _data.Append("seeds/leaders.csv", "leader:nobody,,\n,Somebody,");

        _data
            .Problems()
            .ShouldBe([
                $"seeds/leaders.csv:{line}: the name is missing",
                $"seeds/leaders.csv:{line + 1}: the id is missing",
            ]);
    }

    [Fact]
    public void A_rejected_node_does_not_make_its_ties_problems()
    {
        var line = _data.Append("seeds/leaders.csv", "leader:nobody,,");
        _data.AddTie("politics", "leader:nobody supports leader:tom");

        _data.Problems().ShouldBe([$"seeds/leaders.csv:{line}: the name is missing"]);
    }

    [Theory]
    [InlineData("reliability", "", "the reliability is missing; expected A, B, C, D, E or F")]
    [InlineData("reliability", "G", "'G' is not a valid reliability; expected A, B, C, D, E or F")]
    [InlineData(
        "type",
        "newspaper",
        "'newspaper' is not a valid type; expected treaty text, official, data set, news, analysis or reference"
    )]
    [InlineData("type", "new", "'new' is not a valid type; did you mean 'news'?")]
    [InlineData("read", "", "the read is missing; expected no, excerpt or full")]
    [InlineData("short", "", "the short is missing")]
    [InlineData("title", "", "the title is missing")]
    [InlineData(
        "published",
        "soon",
        "'soon' in published is not a date; expected 2022, 2022-01, 2022-01-09, a ~ or ? behind it, or .. for open"
    )]
    public void A_source_says_what_it_is_and_how_far_it_can_be_trusted(string column, string cell, string expected)
    {
        var line = AddSource("source:new", (column, cell));
        _data.AddTie("memberships", "state:hazel member-of institution:league", ("source", "source:new"));

        _data.Problems().ShouldBe([$"seeds/sources.csv:{line}: {expected}"]);
    }

    [Fact]
    public void A_source_that_no_claim_cites_is_reported()
    {
        AddSource("source:new");

        _data.Problems().ShouldBe(["seeds/sources.csv: no claim cites 'source:new'"]);
    }

    private int AddSource(string id, params (string Column, string Value)[] cells)
    {
        var given = new Dictionary<string, string>
        {
            ["id"] = id,
            ["short"] = "New 2022",
            ["title"] = "New",
            ["type"] = "news",
            ["reliability"] = "B",
            ["read"] = "full",
        };
        foreach (var (column, value) in cells)
        {
            given[column] = value;
        }

        return _data.AddRow("seeds/sources.csv", [.. given.Select(g => (g.Key, g.Value))]);
    }

    public void Dispose() => _data.Dispose();
}
