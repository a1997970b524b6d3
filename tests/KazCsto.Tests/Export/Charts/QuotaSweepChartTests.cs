using System.Xml.Linq;
using KazCsto.Export.Charts;
using KazCsto.Power.Voting;
using KazCsto.Tests.Model;
using KazCsto.Tests.Power.Voting;

namespace KazCsto.Tests.Export.Charts;

public sealed class QuotaSweepChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_picture_of_an_institution_says_what_is_assumed_and_who_claims_the_rest()
    {
        var texts = string.Join(' ', Drawn(Study()).Descendants(Svg + "text").Select(t => t.Value));

        texts.ShouldContain("a would have 70 % of the power by majority, 25 % by consensus");
        texts.ShouldContain("went by share of its budget (assumed), on a day");
        texts.ShouldContain("Nobody votes by share of the budget: this is an assumed game.");
        texts.ShouldContain("(s ¶1 [A1])");
        texts.ShouldContain("Assumed: each other member pays an equal part of the rest (16.7 %).");
        texts.ShouldContain("consensus: the rule of the i");
        texts.ShouldContain("each of the three others");
    }

    [Fact]
    public void A_line_steps_at_the_exact_quotas_and_ends_where_all_must_agree()
    {
        var line = Drawn(Sweep(6, 4, 2, 1)).Descendants(Svg + "path").Last(IsBold);

        var turns = ((string)line.Attribute("d")!).Split(' ').Count(p => p[0] == 'H');
        turns.ShouldBe(Sweep(6, 4, 2, 1).Steps.Length);
    }

    [Fact]
    public void Whoever_does_not_see_it_is_told_every_step() =>
        Drawn(Sweep(51, 50, 10, 10, 10, 10, 10))
            .Descendants(Svg + "desc")
            .Single()
            .Value.ShouldContain(
                "0: 86 % with a quota of more than 50 %, up to 60 %, 57 % with a quota of more than 60 %, up to 70 %"
            );

    [Fact]
    public void Only_the_players_with_most_votes_have_lines_if_there_are_many()
    {
        var drawing = Drawn(Sweep(40, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));

        drawing.Descendants(Svg + "g").Count(g => (string?)g.Attribute("class") == "line").ShouldBe(8);
        drawing.Descendants(Svg + "text").ShouldContain(t => t.Value.Contains("4 players with fewer votes not drawn."));
    }

    [Fact]
    public void The_same_study_gives_the_same_bytes() => Drawn(Study()).ToString().ShouldBe(Drawn(Study()).ToString());

    [Fact]
    public void Hostile_names_stay_text()
    {
        using var picture = new StringWriter();

        QuotaSweepChart.Write(Sweep(2, 2, 1), ["<script>\u0001&\"", "b"], picture);

        var texts = XDocument.Parse(picture.ToString()).Descendants(Svg + "text");
        texts.ShouldContain(t => t.Value.Contains("<script>"));
    }

    [Fact]
    public void Without_shares_of_a_budget_there_is_nothing_to_draw() =>
        Should.Throw<ArgumentException>(() =>
            QuotaSweepChart.Write(Study() with { Budget = null }, "", TextWriter.Null)
        );

    private static bool IsBold(XElement path) => (string?)path.Attribute("stroke-width") == "2";

    private static QuotaSweep Sweep(long quota, params long[] votes) => QuotaSweep.Of(SmallGame.Of(quota, votes));

    private static VotingStudy Study()
    {
        var facts = new Facts()
            .Property("institution:i", "rule", "consensus")
            .Tie("state:a finances institution:i", "2015", "2016", quantity: "50");
        foreach (var member in "abcd")
        {
            facts.Tie($"state:{member} member-of institution:i", "2002", "..");
        }

        var network = facts.Network;
        return VotingStudy.Of(network.At(new(2022, 1, 9)), network, facts["institution:i"], [])!;
    }

    private static XDocument Drawn(VotingStudy study)
    {
        using var picture = new StringWriter { NewLine = "\n" };
        QuotaSweepChart.Write(study, "on a day", picture);
        return XDocument.Parse(picture.ToString());
    }

    private static XDocument Drawn(QuotaSweep sweep)
    {
        using var picture = new StringWriter { NewLine = "\n" };
        var players = sweep.Steps[0].Power.Players.Length;
        QuotaSweepChart.Write(sweep, [.. Enumerable.Range(0, players).Select(i => $"{i}")], picture);
        return XDocument.Parse(picture.ToString());
    }
}
