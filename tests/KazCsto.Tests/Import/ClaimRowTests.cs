namespace KazCsto.Tests.Import;

public sealed class ClaimRowTests : IDisposable
{
    private const string Membership = "state:hazel member-of institution:league";

    private readonly DataFolder _data = DataFolder.OfLeague();

    [Theory]
    [InlineData("since", "2022-02-30")]
    [InlineData("since", "last winter")]
    [InlineData("until", "2022-13")]
    [InlineData("until", "09.01.2022")]
    public void An_impossible_date_is_refused(string column, string date)
    {
        var line = _data.AddTie("memberships", Membership, (column, date));

        _data
            .Problems()
            .ShouldBe([
                $"seeds/memberships.csv:{line}: '{date}' in {column} is not a date; expected 2022, 2022-01, 2022-01-09, a ~ or ? behind it, or .. for open",
            ]);
    }

    [Theory]
    [InlineData("2012", "2002")]
    [InlineData("2012-12-19", "2012-12-19")]
    public void Dates_that_run_backwards_are_refused(string since, string until)
    {
        var line = _data.AddTie("memberships", Membership, ("since", since), ("until", until));

        _data
            .Problems()
            .ShouldBe([
                $"seeds/memberships.csv:{line}: until {until} is not after since {since}; until is the first day out",
            ]);
    }

    [Fact]
    public void Dates_that_run_backwards_only_together_are_refused_too()
    {
        _data.AddTie(
            "memberships",
            "state:cedar partner-of institution:union",
            ("since", "2012"),
            ("credibility", "1")
        );
        var line = _data.AddTie(
            "memberships",
            "state:cedar partner-of institution:union",
            ("until", "2002"),
            ("credibility", "3")
        );

        _data
            .Problems()
            .ShouldBe([
                $"seeds/memberships.csv:{line - 1}: the dates in force contradict each other: 'partner-of|state:cedar|institution:union|' begins 2012 and ends 2002, by the grades of its claims",
            ]);
    }

    [Theory]
    [InlineData("source", "", "the source is missing")]
    [InlineData(
        "source",
        "source:essai",
        "'source:essai' is not a source of seeds/sources.csv; did you mean 'source:essay'?"
    )]
    [InlineData("locator", "", "the locator is missing")]
    [InlineData("credibility", "", "the credibility is missing; expected 1, 2, 3, 4, 5 or 6")]
    [InlineData("credibility", "7", "'7' is not a valid credibility; expected 1, 2, 3, 4, 5 or 6")]
    [InlineData("stance", "", "the stance is missing; expected affirms or denies")]
    [InlineData("stance", "afirms", "'afirms' is not a valid stance; did you mean 'affirms'?")]
    [InlineData("basis", "", "the basis is missing; expected observed, said, assessed or foreseen")]
    [InlineData("basis", "observd", "'observd' is not a valid basis; did you mean 'observed'?")]
    [InlineData("basis", "Observed", "'Observed' is not a valid basis; did you mean 'observed'?")]
    [InlineData("said_by", "leader:tum", "'leader:tum' is not a node; did you mean 'leader:tom'?")]
    public void Every_claim_says_who_where_how_surely_and_on_what_basis(string column, string cell, string expected)
    {
        var line = _data.AddTie("memberships", Membership, (column, cell));

        _data.Problems().ShouldBe([$"seeds/memberships.csv:{line}: {expected}"]);
    }

    [Fact]
    public void A_row_equal_in_every_cell_stands_there_once()
    {
        var line = _data.AddTie("memberships", Membership);
        _data.AddTie("memberships", Membership);

        _data.Problems().ShouldBe([$"seeds/memberships.csv:{line + 1}: the row equals line {line} in every cell"]);
    }

    [Fact]
    public void Rows_that_differ_in_one_cell_are_two_claims()
    {
        _data.AddTie("memberships", Membership);
        _data.AddTie("memberships", Membership, ("locator", "¶4"));

        Should.NotThrow(() => _data.Load());
    }

    [Fact]
    public void Two_cannot_hold_one_office_on_the_same_day()
    {
        _data.AddTie(
            "offices",
            "leader:nils holds-office state:maple",
            ("role", "prime-minister"),
            ("since", "2019"),
            ("until", "2022-01-06")
        );
        var line = _data.AddTie(
            "offices",
            "leader:tom holds-office state:maple",
            ("role", "prime-minister"),
            ("since", "2022-01-05"),
            ("until", "..")
        );

        var problem = _data.Problems().ShouldHaveSingleItem();

        problem.ShouldStartWith($"seeds/offices.csv:{line}: only one may hold it at a time: ");
        problem.ShouldEndWith($"2019 to 2022-01-06 (seeds/offices.csv:{line - 1})");
    }

    [Theory]
    [InlineData("prime-minister", "2022-01-06", "..")]
    [InlineData("prime-minister", "2022", "..")]
    [InlineData("prime-minister", "", "..")]
    [InlineData("president", "2019", "..")]
    public void Offices_that_follow_one_another_or_may_or_differ_are_accepted(string role, string since, string until)
    {
        _data.AddTie(
            "offices",
            "leader:nils holds-office state:maple",
            ("role", "prime-minister"),
            ("since", "2019"),
            ("until", "2022-01-06")
        );
        _data.AddTie(
            "offices",
            "leader:tom holds-office state:maple",
            ("role", role),
            ("since", since),
            ("until", until)
        );

        Should.NotThrow(() => _data.Load());
    }

    public void Dispose() => _data.Dispose();
}
