using KazCsto.Analysis.Rankings;
using KazCsto.Analysis.Scenarios;
using KazCsto.Import;
using KazCsto.Model;
using KazCsto.Model.Scenarios;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Analysis.Scenarios;

public sealed class ScenarioEffectTests
{
    private static readonly DateOnly Day = new(2022, 1, 9);
    private static readonly EffectQuestions Questions = EffectQuestions.Of(
        ReportFile.Load(RealData.Dataset)
    );

    [Fact]
    public void Without_the_tie_in_the_middle_the_network_falls_apart()
    {
        var network = new Facts()
            .Tie("state:rus operates base:kant", since: "..", until: "..")
            .Tie("state:kgz hosts base:kant", since: "..", until: "..")
            .Tie("state:kgz borders state:kaz")
            .Network;

        var part = PartOf(
            network,
            "Does it",
            new ClaimsRemoved(Choice("hosts|state:kgz|base:kant|"))
        );

        part.Lines.Select(l => (l.What, l.About, l.Before, l.After))
            .ShouldBe([
                ("components", "", "1", "2"),
                ("cut point", "base:kant", "", ""),
                ("cut point", "state:kgz", "", ""),
            ]);
        part.Lines[0].Statement.Facts.Single().Id.ShouldBe("hosts|state:kgz|base:kant|");
    }

    [Fact]
    public void Without_its_largest_partner_a_state_has_another()
    {
        var network = new Facts()
            .Tie("state:rus supplies-arms state:kaz", since: "..", until: "..")
            .Tie("state:chn supplies-arms state:kgz", since: "..", until: "..")
            .Tie("state:chn supplies-arms state:kaz", since: "2000", until: "2010")
            .Network;

        var part = PartOf(
            network,
            "Whose largest",
            new ClaimsRemoved(Choice("supplies-arms|state:rus|state:kaz|")),
            new Redated(
                Choice("supplies-arms|state:chn|state:kaz|"),
                ImpreciseDate.Open,
                IsEnd: true
            )
        );

        part.Lines.Single(l => l.About == "state:kaz|arms")
            .Statement.Text.ShouldBe(
                "kaz, arms: rus 100 % -> chn 100 % (no alternative in the data)"
            );
    }

    [Fact]
    public void Who_stays_first_is_said_with_the_score_before_and_after()
    {
        var network = new Facts()
            .Tie("state:rus supplies-arms state:kaz", since: "..", until: "..")
            .Tie("state:rus supplies-arms state:kgz", since: "..", until: "..")
            .Tie("state:rus supplies-arms state:tjk", since: "..", until: "..")
            .Network;
        var questions = Questions with
        {
            Measures = [(Measures.Find("out-degree")!, Questions.Measures[0].Rule)],
            Kinds = ["state"],
        };

        var part = PartOf(
            network,
            "Whose rank",
            questions,
            new ClaimsRemoved(Choice("supplies-arms|state:rus|state:tjk|"))
        );

        part.Lines.Select(l => (l.Statement.Text, l.IsDifferent))
            .ShouldBe([
                ("out-degree of a state: rus stays first (3 -> 2)", false),
                (
                    "out-degree of a state: tjk 2= -> no arc (0 -> -), because rus supplies arms to tjk goes",
                    true
                ),
            ]);
    }

    [Fact]
    public void A_path_that_is_lost_is_told_with_its_ties()
    {
        var network = new Facts()
            .Tie("leader:putin holds-office state:rus", since: "..", until: "..")
            .Tie("state:rus member-of institution:csto", since: "..", until: "..")
            .Network;
        var questions = Questions with
        {
            Paths = [(network.Find("leader:putin")!, network.Find("institution:csto")!)],
            Chains = [],
        };

        var part = PartOf(
            network,
            "Which paths",
            questions,
            new NodeRemoved(network.Find("state:rus")!)
        );

        part.Lines.Select(l => l.Statement.Text)
            .ShouldBe([
                "Shortest path from putin to csto: 2 hops -> none",
                "Shortest path from putin to csto: putin > rus > csto is lost",
            ]);
        part.Lines.ShouldAllBe(l => l.Statement.Facts.Length == 2);
    }

    [Fact]
    public void What_a_scenario_changes_on_other_days_is_no_difference_of_this_one()
    {
        var network = new Facts()
            .Tie("state:kaz hosts base:manas", since: "2001", until: "2014")
            .Network;

        var part = PartOf(
            network,
            "What goes",
            new Redated(
                Choice("hosts|state:kaz|base:manas|"),
                ImpreciseDate.TryParse("2010")!,
                true
            )
        );

        part.IsDifferent.ShouldBeFalse();
        part.Lines.Single()
            .Statement.Text.ShouldBe(
                "On other days only (try --at): kaz hosts manas, 2001 to 2014"
            );
    }

    [Fact]
    public void A_tie_that_counts_for_another_level_is_not_said_to_go()
    {
        var network = new Facts()
            .Tie("state:rus supplies-arms state:kaz", since: "..", until: "..")
            .Tie("state:chn finances state:kgz", since: "..", until: "..")
            .Tie("state:chn member-of institution:sco", since: "..", until: "..")
            .Network;
        var questions = Questions with
        {
            Measures =
            [
                (Measures.Find("out-strength")!, RealData.Dataset.Projections.All["influence"]),
            ],
            Kinds = ["state"],
        };

        var part = PartOf(
            network,
            "Whose rank",
            questions,
            new LevelSet("influence", "supplies-arms", 4)
        );

        var line = part.Lines.Single(l => l.About == "state:rus" && !l.IsFirstPlace);
        line.Statement.Text.ShouldEndWith(", because rus supplies arms to kaz counts otherwise");
        line.Statement.Facts.Single().Id.ShouldBe("supplies-arms|state:rus|state:kaz|");
    }

    [Fact]
    public void A_provision_with_another_duty_lets_one_obligation_fall_away_and_another_arise()
    {
        var facts = new Facts()
            .Property("provision:p", "duty", "consultation")
            .Tie("provision:p binds state:rus", since: "..", until: "..")
            .Tie("provision:p binds state:arm", since: "..", until: "..");
        var other = new Facts().Property("provision:p", "duty", "defence").Network.Claims.Single();
        var network = facts.Network;
        var duty = network.Facts.OfType<Property>().Single().Id;

        var part = PartOf(
            network,
            "Which obligations",
            new ClaimsRemoved(Choice(duty)),
            new ClaimAdded(other)
        );

        part.Lines.Select(l => (l.What, l.Statement.Text))
            .ShouldBe([
                ("obligation falls away", "p (consultation) binds nobody any longer: arm, rus"),
                ("obligation arises", "p (defence) binds now: arm, rus"),
            ]);
    }

    [Fact]
    public void As_many_parts_with_other_members_are_no_longer_the_same_parts()
    {
        var network = new Facts()
            .Tie("state:rus operates base:kant", since: "..", until: "..")
            .Tie("state:rus borders state:kaz", since: "..", until: "..")
            .Tie("state:kaz borders state:uzb", since: "..", until: "..")
            .Tie("state:arm borders state:aze", since: "..", until: "..")
            .Network;
        var joins = new Facts().Tie("state:arm borders state:uzb", since: "..", until: "..");

        var part = PartOf(
            network,
            "Does it",
            new ClaimsRemoved(Choice(TieBetween(network, "state:rus", "state:kaz"))),
            new ClaimAdded(joins.Network.Claims.Single())
        );

        var line = part.Lines.Single(l => l.What == "components");
        line.Statement.Text.ShouldBe(
            "Parts of two nodes or more: still 2, with other members; beside the largest kant, rus"
        );
        line.IsDifferent.ShouldBeTrue();
    }

    [Fact]
    public void Parts_stay_the_same_if_a_node_only_joins_one()
    {
        var network = new Facts()
            .Nodes("state:uzb")
            .Tie("state:rus operates base:kant", since: "..", until: "..")
            .Tie("state:arm borders state:aze", since: "..", until: "..")
            .Network;
        var joins = new Facts().Tie("state:arm borders state:uzb", since: "..", until: "..");

        PartOf(network, "Does it", new ClaimAdded(joins.Network.Claims.Single()))
            .Lines.ShouldNotContain(l => l.What == "components");
    }

    [Fact]
    public void Nodes_without_any_tie_are_told_in_their_order()
    {
        string[] states = ["uzb", "arm", "tjk", "kgz", "blr", "mda", "geo", "aze"];
        var network = new Facts();
        foreach (var state in states)
        {
            network.Tie($"state:{state} borders state:rus", since: "..", until: "..");
        }

        var part = PartOf(
            network.Network,
            "Does it",
            new NodeRemoved(network.Network.Find("state:rus")!)
        );

        part.Lines.Single(l => l.What == "isolates")
            .About.ShouldBe(string.Join(' ', states.Order().Select(s => $"state:{s}")));
    }

    private static string TieBetween(Network network, string a, string b) =>
        network
            .Ties.Single(t =>
                new[] { t.From.Id, t.To.Id }.Order().SequenceEqual(new[] { a, b }.Order())
            )
            .Id;

    private static ClaimChoice Choice(string fact) => new(new HashSet<string> { fact });

    private static EffectPart PartOf(
        Network network,
        string question,
        params Supposition[] suppositions
    ) => PartOf(network, question, Questions with { Paths = [], Chains = [] }, suppositions);

    private static EffectPart PartOf(
        Network network,
        string question,
        EffectQuestions questions,
        params Supposition[] suppositions
    ) =>
        EffectOf(
            network,
            [new("made", "made.yaml", "Made", "To see.") { Suppositions = [.. suppositions] }],
            questions
        )
            .Parts.Single(p => p.Question.StartsWith(question, StringComparison.Ordinal));

    private static ScenarioEffect EffectOf(
        Network network,
        IReadOnlyList<Scenario> scenarios,
        EffectQuestions questions
    ) =>
        ScenarioEffect.Of(
            scenarios,
            network,
            RealData.Dataset.Projections,
            questions,
            history => history.At(Day),
            new()
        );
}
