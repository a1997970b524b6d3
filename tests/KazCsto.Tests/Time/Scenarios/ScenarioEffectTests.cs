using KazCsto.Model.Scenarios;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using static KazCsto.Tests.Time.Scenarios.SupposedEffects;

namespace KazCsto.Tests.Time.Scenarios;

public sealed class ScenarioEffectTests
{
    [Fact]
    public void Without_its_largest_partner_a_state_has_another()
    {
        var network = new Facts()
            .Tie("state:oak supplies-arms state:hazel", since: "..", until: "..")
            .Tie("state:cedar supplies-arms state:holly", since: "..", until: "..")
            .Tie("state:cedar supplies-arms state:hazel", since: "2000", until: "2010")
            .Network;

        var part = PartOf(
            network,
            "Whose largest",
            new ClaimsRemoved(Choice("supplies-arms|state:oak|state:hazel|")),
            new Redated(Choice("supplies-arms|state:cedar|state:hazel|"), ImpreciseDate.Open, IsEnd: true)
        );

        part.Lines.Single(l => l.About == "state:hazel|arms")
            .Statement.Text.ShouldBe("hazel, arms: oak 100 % (nothing to compare) -> cedar 100 % (nothing to compare)");
    }

    [Fact]
    public void Who_stays_first_is_said_with_the_score_before_and_after()
    {
        var network = new Facts()
            .Tie("state:oak supplies-arms state:hazel", since: "..", until: "..")
            .Tie("state:oak supplies-arms state:holly", since: "..", until: "..")
            .Tie("state:oak supplies-arms state:rowan", since: "..", until: "..")
            .Network;
        var questions = OfReport with
        {
            Measures = [(Measures.Find("out-degree")!, OfReport.Measures[0].Rule)],
            Kinds = ["state"],
        };

        var part = PartOf(
            network,
            "Whose rank",
            questions,
            new ClaimsRemoved(Choice("supplies-arms|state:oak|state:rowan|"))
        );

        part.Lines.Select(l => (l.Statement.Text, l.IsDifferent))
            .ShouldBe([
                ("out-degree of a state: oak stays first (3 -> 2)", false),
                ("out-degree of a state: rowan 2= -> no arc (0 -> -), because oak supplies arms to rowan goes", true),
            ]);
    }

    [Fact]
    public void What_a_scenario_changes_on_other_days_is_no_difference_of_this_one()
    {
        var network = new Facts().Tie("state:hazel hosts base:harbour", since: "2001", until: "2014").Network;

        var part = PartOf(
            network,
            "What goes",
            new Redated(Choice("hosts|state:hazel|base:harbour|"), ImpreciseDate.TryParse("2010")!, true)
        );

        part.IsDifferent.ShouldBeFalse();
        part.Lines.Single().Statement.Text.ShouldBe("On other days only (try --at): hazel hosts harbour, 2001 to 2014");
    }

    [Fact]
    public void A_tie_that_counts_for_another_level_is_not_said_to_go()
    {
        var network = new Facts()
            .Tie("state:oak supplies-arms state:hazel", since: "..", until: "..")
            .Tie("state:cedar finances state:holly", since: "..", until: "..")
            .Tie("state:cedar member-of institution:pact", since: "..", until: "..")
            .Network;
        var questions = OfReport with
        {
            Measures = [(Measures.Find("out-strength")!, League.Rule("influence"))],
            Kinds = ["state"],
        };

        var part = PartOf(network, "Whose rank", questions, new LevelSet("influence", "supplies-arms", 4));

        var line = part.Lines.Single(l => l.About == "state:oak" && !l.IsFirstPlace);
        line.Statement.Text.ShouldEndWith(", because oak supplies arms to hazel counts otherwise");
        line.Statement.Facts.Single().Id.ShouldBe("supplies-arms|state:oak|state:hazel|");
    }

    [Fact]
    public void A_provision_with_another_duty_lets_one_obligation_fall_away_and_another_arise()
    {
        var facts = new Facts()
            .Property("provision:p", "duty", "consultation")
            .Tie("provision:p binds state:oak", since: "..", until: "..")
            .Tie("provision:p binds state:alder", since: "..", until: "..");
        var other = new Facts().Property("provision:p", "duty", "defence").Network.Claims.Single();
        var network = facts.Network;
        var duty = network.Facts.OfType<Property>().Single().Id;

        var part = PartOf(network, "Which obligations", new ClaimsRemoved(Choice(duty)), new ClaimAdded(other));

        part.Lines.Select(l => (l.What, l.Statement.Text))
            .ShouldBe([
                ("obligation falls away", "p (consultation) binds nobody any longer: alder, oak"),
                ("obligation arises", "p (defence) binds now: alder, oak"),
            ]);
    }
}
