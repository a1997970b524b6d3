namespace KazCsto.Tests.Import;

public sealed class PropertyRowTests : IDisposable
{
    private const string File = "seeds/properties.csv";

    private readonly DataFolder _data = DataFolder.OfLeague();

    [Theory]
    [InlineData("force:league-hazel-2022", "size", "3600", "men", "'size' has the unit 'people', not 'men'")]
    [InlineData("force:league-hazel-2022", "size", "3600", "", "'size' has the unit 'people', not ''")]
    [InlineData("state:hazel", "character", "rich", "people", "'character' has no unit, not 'people'")]
    [InlineData(
        "force:league-hazel-2022",
        "size",
        "\"3,600\"",
        "people",
        "'3,600' in value is not a number above 0; write 7000 or 0.5, without separators"
    )]
    [InlineData(
        "case:hazel-2022",
        "outcome",
        "League forse",
        "",
        "'League forse' is not a valid value; did you mean 'League force'?"
    )]
    [InlineData(
        "case:hazel-2022",
        "outcome",
        "OAK ALONE",
        "",
        "'OAK ALONE' is not a valid value; did you mean 'Oak alone'?"
    )]
    [InlineData("case:hazel-2022", "asked", "perhaps", "", "'perhaps' is not a valid value; expected true or false")]
    [InlineData(
        "case:hazel-2022",
        "date",
        "in winter",
        "",
        "'in winter' in value is not a date; expected 2022, 2022-01, 2022-01-09, a ~ or ? behind it, or .. for open"
    )]
    [InlineData("case:hazel-2022", "motive", "", "", "the value is missing")]
    [InlineData(
        "case:hazel-2022",
        "motiv",
        "fear",
        "",
        "'motiv' is not a property of graph/schema.yaml; did you mean 'motive'?"
    )]
    [InlineData(
        "case:hazel-2202",
        "motive",
        "fear",
        "",
        "'case:hazel-2202' is not a node; did you mean 'case:hazel-2022'?"
    )]
    [InlineData(
        "state:hazel",
        "motive",
        "fear",
        "",
        "'motive' is not a property of 'state:hazel', a state; it belongs to a case"
    )]
    public void A_value_is_one_of_its_property(string node, string property, string value, string unit, string expected)
    {
        var line = _data.AddRow(File, ("node", node), ("property", property), ("value", value), ("unit", unit));

        _data.Problems().ShouldBe([$"{File}:{line}: {expected}"]);
    }

    [Fact]
    public void A_cell_may_hold_commas_quotes_and_line_breaks()
    {
        var line = _data.Append(
            File,
            "case:hazel-2022,motive,\"to \"\"save\"\" him,\nand others\",,,,source:essay,¶3,2,affirms,,assessed,a note"
        );
        var after = _data.AddRow(File, ("node", "case:hazel-2022"), ("property", "motive"));

        _data.Problems().ShouldBe([$"{File}:{after}: the value is missing"]);
        after.ShouldBe(line + 2);
    }

    [Fact]
    public void A_quoted_cell_keeps_what_it_holds()
    {
        _data.Append(
            File,
            "case:hazel-2022,motive,\"to \"\"save\"\" him,\nand others\",,,,source:essay,¶3,2,affirms,,assessed,a note"
        );

        _data.Load().Network.Properties.ShouldContain(p => p.Value == "to \"save\" him,\nand others");
    }

    public void Dispose() => _data.Dispose();
}
