using KazCsto.Import;
using KazCsto.Model.Scenarios;

namespace KazCsto.Tests.Import;

public sealed class ScenarioFileTests : IDisposable
{
    private const string File = "seeds/scenarios/made.yaml";
    private const string Head = "title: Made\nwhy: To see.\n";

    private readonly DataFolder _data = DataFolder.Copy();

    [Fact]
    public void Every_shipped_scenario_is_read_and_says_why_by_the_article()
    {
        var dataset = _data.Load();

        var all = ScenarioFile.Load(dataset, ScenarioFile.NamesIn(dataset.Files));

        all.Count.ShouldBeGreaterThanOrEqualTo(5);
        all.ShouldAllBe(s => s.Why.Contains('¶') && s.Title.Length > 0);
        all.Select(s => s.Title).ShouldBeUnique();
    }

    [Theory]
    [InlineData(
        "remove:\n  - node: facility:baiknur",
        "'facility:baiknur' is not a node; did you mean 'facility:baikonur'?"
    )]
    [InlineData(
        "remove:\n  - tie: state:rus leases facility:emb",
        "'facility:emb' is not a node; did you mean 'facility:emba'?"
    )]
    [InlineData(
        "remove:\n  - tie: state:rus leeses facility:emba",
        "'leeses' is not a kind of tie; did you mean 'leases'?"
    )]
    [InlineData(
        "remove:\n  - tie: state:arm chairs organ:csto-council",
        "no claim speaks of the tie 'state:arm chairs organ:csto-council'; did you mean 'state:arm chairs organ:csto-council 2008 or state:arm chairs organ:csto-council 2021'?"
    )]
    [InlineData(
        "remove:\n  - tie: state:rus leases",
        "'state:rus leases' is not a tie; write it as 'state:kaz member-of institution:csto', and a key behind it if it has one"
    )]
    [InlineData(
        "remove:\n  - { tie: state:rus operates facility:baikonur, source: source:tengri-2011 }",
        "'source:tengri-2011' says nothing of it; its claims are from source:spacedaily-2004"
    )]
    [InlineData(
        "remove:\n  - { tie: state:rus operates facility:baikonur, source: source:tengri-2012 }",
        "'source:tengri-2012' is not a source of seeds/sources.csv; did you mean 'source:tengri-2011'?"
    )]
    [InlineData(
        "remove:\n  - { property: case:kaz-2022 outcme }",
        "'outcme' is not a property; did you mean 'outcome'?"
    )]
    [InlineData(
        "remove:\n  - { property: case:kaz-2022 outcome, value: silence }",
        "no claim gives it the value 'silence'; expected CSTO force"
    )]
    [InlineData("remove:\n  - { nod: state:kaz }", "'nod' is not a key of this entry")]
    [InlineData(
        "remove:\n  - { node: state:kaz, tie: state:rus operates facility:baikonur }",
        "the entry names two things, node and tie; expected one"
    )]
    [InlineData("add:\n  - { node: state:kaz, name: Kazakhstan }", "'state:kaz' is a node already")]
    [InlineData("add:\n  - { node: stat:xyz, name: X }", "'stat' is not a kind of node; did you mean 'state'?")]
    [InlineData(
        "add:\n  - { tie: leader:zas chairs organ:csto-council, since: 2022 }",
        "'leader:zas' is a leader; 'chairs' begins at a state"
    )]
    [InlineData(
        "add:\n  - { tie: state:rus operates base:manas, role: chair }",
        "'operates' has no roles; leave the role blank"
    )]
    [InlineData(
        "add:\n  - { tie: state:rus operates base:manas, since: soon }",
        "'soon' in since is not a date; expected 2022, 2022-01, 2022-01-09, a ~ or ? behind it, or .. for open"
    )]
    [InlineData(
        "add:\n  - { tie: state:rus operates base:manas, source: source:tengri-2011, credibility: 2, basis: said }",
        "the locator is missing"
    )]
    [InlineData(
        "end:\n  - { tie: state:kaz borders state:rus, on: 2022 }",
        "'borders' holds always; it has no beginning and no end"
    )]
    [InlineData(
        "end:\n  - { node: base:kant, on: 2001 }",
        "'Kant air base: existed: yes' begins 2003-10, not before 2001"
    )]
    [InlineData(
        "end:\n  - { node: base:kant, on: .. }",
        "'..' in on is not a date; expected 2022, 2022-01 or 2022-01-09; what does not end stands under keep"
    )]
    [InlineData(
        "end:\n  - { node: state:kaz, on: 2022 }",
        "no claim says when 'state:kaz' exists; end its ties, or remove it"
    )]
    [InlineData(
        "keep:\n  - { node: base:kant }",
        "'Kant air base: existed: yes' ends never as it is; this changes nothing"
    )]
    [InlineData(
        "grade:\n  - { source: source:aspenia-2022, reliability: C }",
        "the reliability of 'source:aspenia-2022' is C as it is; this changes nothing"
    )]
    [InlineData(
        "grade:\n  - { source: source:aspenia-2022, reliability: G }",
        "'G' is not a valid reliability; expected A, B, C, D, E or F"
    )]
    [InlineData(
        "grade:\n  - { tie: state:rus operates facility:baikonur, credibility: 1 }",
        "its credibility is 1 as it is; this changes nothing"
    )]
    [InlineData(
        "level:\n  - { projection: influenc, tie: leases, level: 3 }",
        "'influenc' is not a projection; did you mean 'influence'?"
    )]
    [InlineData(
        "level:\n  - { projection: influence, tie: lease, level: 3 }",
        "'lease' is no kind of tie that the projection 'influence' counts; did you mean 'leases'?"
    )]
    [InlineData(
        "level:\n  - { projection: influence, tie: leases, level: 2 }",
        "the level of 'leases' in 'influence' is 2 as it is; this changes nothing"
    )]
    public void A_slip_is_named_with_its_line_and_the_nearest_valid_value(string text, string expected)
    {
        _data.Write(File, $"{Head}{text}\n");

        Problems().ShouldContain(p => p.StartsWith($"{File}:4: {expected}"));
    }

    [Fact]
    public void All_slips_are_told_at_once()
    {
        _data.Write(
            File,
            "title: Made\nremve: []\nend:\n  - { tie: state:rus leases facility:x, on: never }\nadd:\n  - { node: state:kaz }\n"
        );

        Problems()
            .ShouldBe([
                $"{File}:1: the entry lacks 'why'",
                $"{File}:2: 'remve' is not a key of this entry; did you mean 'remove'?",
                $"{File}:4: 'facility:x' is not a node",
                $"{File}:4: 'never' in on is not a date; expected 2022, 2022-01 or 2022-01-09; what does not end stands under keep",
                $"{File}:6: the entry lacks 'name'",
                $"{File}:6: 'state:kaz' is a node already",
            ]);
    }

    [Fact]
    public void A_scenario_that_supposes_nothing_is_refused()
    {
        _data.Write(File, Head);

        Problems()
            .ShouldBe([
                $"{File}:1: the scenario supposes nothing; expected remove, add, end, begin, keep, grade or level",
            ]);
    }

    [Fact]
    public void A_supposition_without_a_source_is_cited_as_such_and_one_with_a_source_by_it()
    {
        _data.Write(
            File,
            Head
                + "add:\n  - { tie: state:chn operates base:manas, since: 2015, until: .. }\n"
                + "  - { tie: state:usa operates base:kant, source: source:tengri-2011, locator: ¶9, credibility: 3, basis: foreseen }\n"
        );

        var scenario = ScenarioFile.Load(_data.Load(), ["made"]).Single();

        scenario
            .Suppositions.Cast<ClaimAdded>()
            .Select(a => (a.Claim.Citation, a.Claim.Basis, a.Claim.Row.ToString()))
            .ShouldBe([
                ("scenario: Made, supposed [A1]", Basis.Assessed, $"{File}:4"),
                ("Tengrinews, Jul 2011 ¶9 [B3]", Basis.Foreseen, $"{File}:5"),
            ]);
    }

    [Fact]
    public void A_scenario_may_add_a_node_and_tie_it()
    {
        _data.Write(
            File,
            Head + "add:\n  - { node: base:osh, name: Osh base }\n  - tie: state:rus operates base:osh\n"
        );

        ScenarioFile.Load(_data.Load(), ["made"]).Single().Suppositions.Length.ShouldBe(2);
    }

    private IReadOnlyList<string> Problems()
    {
        var dataset = _data.Load();
        var refusal = Should.Throw<ImportException>(() => ScenarioFile.Load(dataset, ["made"]));
        return [.. refusal.Problems.Select(p => p.ToString())];
    }

    public void Dispose() => _data.Dispose();
}
