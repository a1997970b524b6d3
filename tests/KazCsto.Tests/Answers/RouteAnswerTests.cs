using KazCsto.Answers;
using KazCsto.Networks.Paths;
using KazCsto.Networks.Paths.InTime;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Paths.InTime;

namespace KazCsto.Tests.Answers;

public sealed class RouteAnswerTests
{
    private static readonly Facts Two = new Facts()
        .Tie("state:oak supplies-arms state:hazel", "2001-01-01", "2005-01-01")
        .Tie("state:oak borders state:hazel", "2004-01-01", "..", credibility: 2)
        .Tie("state:hazel member-of institution:league", "2003-01-01", "..");

    [Fact]
    public void Of_mere_ties_the_surest_way_of_a_hop_is_told_and_the_others_are_folded()
    {
        var path = PartOf(Told(Asked("state:oak", "institution:league")));

        path.Title.ShouldBe("1. oak > hazel > league");
        Lines(path)
            .ShouldBe([
                "1 oak supplies arms to hazel, 2001-01-01 to 2005-01-01",
                "2 hazel is a member of league, since 2003-01-01",
                "Weakest hop: oak to hazel, probability 0.8",
            ]);
        path.Blocks.OfType<Line>().First().Because.ShouldEndWith("; 1 more between the two");
        var others = path.Blocks.OfType<More>().Single();
        (others.Told, others.Instead).ShouldBe(("1 more between the two", ""));
        others.Blocks.Cast<Line>().Single().Says.Text.ShouldStartWith("hazel borders oak");
    }

    [Fact]
    public void Of_chains_every_way_of_a_hop_is_told_with_why_it_counts()
    {
        var facts = new Facts()
            .Tie("state:oak supplies-arms state:hazel")
            .Tie("state:oak operates base:b")
            .Tie("state:hazel hosts base:b");
        var asked = new RouteQuestion(facts["state:oak"], facts["state:hazel"], 5, 2)
        {
            Rule = DatedNetworks.Rule("influence"),
        };

        var answer = new RouteAnswer(new(facts.Network, facts.Network), asked, areChains: true).Of(
            asked.In(facts.Network)
        );

        answer.Title.ShouldBe(
            "How oak can move hazel, over all of history: 2 chains of at most 2 hops, the strongest first"
        );
        var lines = Lines(PartOf(answer));
        lines.Count(l => l.StartsWith("1 ", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(l => l.StartsWith("or ", StringComparison.Ordinal)).ShouldBe(1);
        lines[..^1].ShouldAllBe(l => l.Contains(" [level "));
        answer.Rows.Cells.Select(r => r[3]).Distinct().ShouldBe([1, 2]);
        answer.Context.Entries.ShouldContain(("projection", "influence"));
    }

    [Fact]
    public void At_once_it_says_when_all_ties_held_and_forward_when_each_hop_can_be_made()
    {
        var asked = Asked("state:oak", "institution:league") with { Counts = kind => kind.Name != "borders" };

        var atOnce = InTime(asked, new(IsForward: false, new(DaySpan.Always)));
        var forward = InTime(asked, new(IsForward: true, new(new(new(2002, 1, 1), DateOnly.MaxValue))));

        atOnce.Title.ShouldBe("From oak to league, over all of history, all ties at once");
        Lines(PartOf(atOnce)).ShouldContain("Held at once: 2003-01-01 to 2005-01-01");
        atOnce.Rows.Cells.First()[^4..].ShouldBe(["2003-01-01", "2005-01-01", "2003-01-01", "2005-01-01"]);
        forward.Title.ShouldBe("From oak to league, from 1 January 2002, passed on forward in time");
        Lines(PartOf(forward))[..2]
            .ShouldBe([
                "1 from 2002-01-01: oak supplies arms to hazel, 2001-01-01 to 2005-01-01",
                "2 from 2003-01-01: hazel is a member of league, since 2003-01-01",
            ]);
        forward.Context.Entries.ShouldContain(("in_time", "from 1 January 2002, passed on forward in time"));
    }

    [Theory]
    [InlineData("", "More paths exist.")]
    [InlineData("-k", "More paths exist; ask for them with -k.")]
    public void That_more_paths_exist_is_said_and_how_they_are_asked_for(string option, string expected)
    {
        var facts = new Facts()
            .Tie("state:a borders state:b")
            .Tie("state:b borders state:c")
            .Tie("state:a borders state:c");
        var asked = new RouteQuestion(facts["state:a"], facts["state:c"], 1, null);
        var answer = new RouteAnswer(new(facts.Network, facts.Network), asked, areChains: false)
        {
            AskForMore = option,
        };

        answer.Of(asked.In(facts.Network)).Blocks.OfType<Remark>().Single().Text.ShouldBe(expected);
    }

    [Fact]
    public void An_end_without_an_arc_is_named_and_no_path_is_found()
    {
        var facts = new Facts().Nodes("state:yew").Tie("state:oak supplies-arms state:hazel");
        var asked = new RouteQuestion(facts["state:oak"], facts["state:yew"], 1, null)
        {
            Rule = DatedNetworks.Rule("influence"),
        };

        var found = asked.In(facts.Network);
        var dated = new TimeReading(IsForward: true, new(DaySpan.Always)).Found(asked, facts.Network);

        (found.Routes.Count, found.Unplaced?.Id).ShouldBe((0, "state:yew"));
        (dated.Routes.Count, dated.Unplaced?.Id).ShouldBe((0, "state:yew"));
    }

    private static RouteQuestion Asked(string from, string to) => new(Two[from], Two[to], 1, null);

    private static Answer Told(RouteQuestion asked) =>
        new RouteAnswer(new(Two.Network, Two.Network), asked, areChains: false).Of(asked.In(Two.Network));

    private static Answer InTime(RouteQuestion asked, TimeReading time) =>
        new RouteAnswer(new(Two.Network, Two.Network), asked, areChains: false).Of(
            time.Found(asked, Two.Network),
            time
        );

    private static Part PartOf(Answer answer) => answer.Blocks.OfType<Part>().First();

    private static List<string> Lines(Part part) =>
        [.. part.Blocks.OfType<Line>().Select(l => $"{l.Marker.Trim()} {l.Says.Text}".TrimStart())];
}
