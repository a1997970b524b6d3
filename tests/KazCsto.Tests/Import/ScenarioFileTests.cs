using KazCsto.Import;
using KazCsto.Model.Scenarios;

namespace KazCsto.Tests.Import;

public sealed class ScenarioFileTests : IDisposable
{
    private const string File = "seeds/scenarios/made.yaml";
    private const string Head = "title: Made\nwhy: To see.\n";

    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public void Every_scenario_of_a_folder_is_read_by_its_name()
    {
        var dataset = _data.Load();

        var all = ScenarioFile.Load(dataset, ScenarioFile.NamesIn(dataset.Files));

        all.Select(s => s.Name)
            .ShouldBe([
                "fort-closed",
                "hazel-chairs",
                "hazel-outside",
                "nils-gone",
                "no-dam",
                "oak-chairs",
                "text-of-1992",
            ]);
        all.ShouldAllBe(s => s.Why.Length > 0 && s.Title.Length > 0 && s.Suppositions.Length > 0);
    }

    [Theory]
    [InlineData("remove:\n  - node: facility:damm", "'facility:damm' is not a node; did you mean 'facility:dam'?")]
    [InlineData(
        "remove:\n  - tie: state:oak leases facility:rada",
        "'facility:rada' is not a node; did you mean 'facility:radar'?"
    )]
    [InlineData(
        "remove:\n  - tie: state:oak leeses facility:radar",
        "'leeses' is not a kind of tie; did you mean 'leases'?"
    )]
    [InlineData(
        "remove:\n  - tie: state:alder chairs organ:league-council",
        "no claim speaks of the tie 'state:alder chairs organ:league-council'; did you mean 'state:alder chairs organ:league-council 2008 or state:alder chairs organ:league-council 2021'?"
    )]
    [InlineData(
        "remove:\n  - tie: state:oak leases",
        "'state:oak leases' is not a tie; write it as 'state:kaz member-of institution:csto', and a key behind it if it has one"
    )]
    [InlineData(
        "remove:\n  - { tie: state:oak operates facility:dam, source: source:herald }",
        "'source:herald' says nothing of it; its claims are from source:yearbook"
    )]
    [InlineData(
        "remove:\n  - { tie: state:oak operates facility:dam, source: source:heralt }",
        "'source:heralt' is not a source of seeds/sources.csv; did you mean 'source:herald'?"
    )]
    [InlineData(
        "remove:\n  - { property: case:hazel-2022 outcme }",
        "'outcme' is not a property; did you mean 'outcome'?"
    )]
    [InlineData(
        "remove:\n  - { property: case:hazel-2022 outcome, value: silence }",
        "no claim gives it the value 'silence'; expected League force"
    )]
    [InlineData("remove:\n  - { nod: state:hazel }", "'nod' is not a key of this entry")]
    [InlineData(
        "remove:\n  - { node: state:hazel, tie: state:oak operates facility:dam }",
        "the entry names two things, node and tie; expected one"
    )]
    [InlineData("add:\n  - { node: state:hazel, name: Hazel }", "'state:hazel' is a node already")]
    [InlineData("add:\n  - { node: stat:xyz, name: X }", "'stat' is not a kind of node; did you mean 'state'?")]
    [InlineData(
        "add:\n  - { tie: leader:zoe chairs organ:league-council, since: 2022 }",
        "'leader:zoe' is a leader; 'chairs' begins at a state"
    )]
    [InlineData(
        "add:\n  - { tie: state:oak operates base:harbour, role: chair }",
        "'operates' has no roles; leave the role blank"
    )]
    [InlineData(
        "add:\n  - { tie: state:oak operates base:harbour, since: soon }",
        "'soon' in since is not a date; expected 2022, 2022-01, 2022-01-09, a ~ or ? behind it, or .. for open"
    )]
    [InlineData(
        "add:\n  - { tie: state:oak operates base:harbour, source: source:herald, credibility: 2, basis: said }",
        "the locator is missing"
    )]
    [InlineData(
        "end:\n  - { tie: state:hazel borders state:oak, on: 2022 }",
        "'borders' holds always; it has no beginning and no end"
    )]
    [InlineData("end:\n  - { node: base:fort, on: 2001 }", "'Fort base: existed: yes' begins 2003-10, not before 2001")]
    [InlineData(
        "end:\n  - { node: base:fort, on: .. }",
        "'..' in on is not a date; expected 2022, 2022-01 or 2022-01-09; what does not end stands under keep"
    )]
    [InlineData(
        "end:\n  - { node: state:hazel, on: 2022 }",
        "no claim says when 'state:hazel' exists; end its ties, or remove it"
    )]
    [InlineData(
        "keep:\n  - { node: base:fort }",
        "'Fort base: existed: yes' ends never as it is; this changes nothing"
    )]
    [InlineData(
        "grade:\n  - { source: source:essay, reliability: C }",
        "the reliability of 'source:essay' is C as it is; this changes nothing"
    )]
    [InlineData(
        "grade:\n  - { source: source:essay, reliability: G }",
        "'G' is not a valid reliability; expected A, B, C, D, E or F"
    )]
    [InlineData(
        "grade:\n  - { tie: state:oak operates facility:dam, credibility: 1 }",
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
            "title: Made\nremve: []\nend:\n  - { tie: state:oak leases facility:nowhere, on: never }\nadd:\n  - { node: state:hazel }\n"
        );

        Problems()
            .ShouldBe([
                $"{File}:1: the entry lacks 'why'",
                $"{File}:2: 'remve' is not a key of this entry; did you mean 'remove'?",
                $"{File}:4: 'facility:nowhere' is not a node",
                $"{File}:4: 'never' in on is not a date; expected 2022, 2022-01 or 2022-01-09; what does not end stands under keep",
                $"{File}:6: the entry lacks 'name'",
                $"{File}:6: 'state:hazel' is a node already",
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
                + "add:\n  - { tie: state:cedar operates base:harbour, since: 2015, until: .. }\n"
                + "  - { tie: state:willow operates base:fort, source: source:herald, locator: ¶9, credibility: 3, basis: foreseen }\n"
        );

        var scenario = ScenarioFile.Load(_data.Load(), ["made"]).Single();

        scenario
            .Suppositions.Cast<ClaimAdded>()
            .Select(a => (a.Claim.Citation, a.Claim.Basis, a.Claim.Row.ToString()))
            .ShouldBe([
                ("scenario: Made, supposed [A1]", Basis.Assessed, $"{File}:4"),
                ("Herald, 20 Jan 2022 ¶9 [B3]", Basis.Foreseen, $"{File}:5"),
            ]);
    }

    [Fact]
    public void A_scenario_may_add_a_node_and_tie_it()
    {
        _data.Write(
            File,
            Head + "add:\n  - { node: base:quay, name: Quay base }\n  - tie: state:oak operates base:quay\n"
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
