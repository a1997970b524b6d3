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
            .Tie("state:rus supplies-arms state:kaz", since: "..", until: "..")
            .Tie("state:chn supplies-arms state:kgz", since: "..", until: "..")
            .Tie("state:chn supplies-arms state:kaz", since: "2000", until: "2010")
            .Network;

        var part = PartOf(
            network,
            "Whose largest",
            new ClaimsRemoved(Choice("supplies-arms|state:rus|state:kaz|")),
            new Redated(Choice("supplies-arms|state:chn|state:kaz|"), ImpreciseDate.Open, IsEnd: true)
        );

        part.Lines.Single(l => l.About == "state:kaz|arms")
            .Statement.Text.ShouldBe("kaz, arms: rus 100 % -> chn 100 % (no alternative in the data)");
    }

    [Fact]
    public void Who_stays_first_is_said_with_the_score_before_and_after()
    {
        var network = new Facts()
            .Tie("state:rus supplies-arms state:kaz", since: "..", until: "..")
            .Tie("state:rus supplies-arms state:kgz", since: "..", until: "..")
            .Tie("state:rus supplies-arms state:tjk", since: "..", until: "..")
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
            new ClaimsRemoved(Choice("supplies-arms|state:rus|state:tjk|"))
        );

        part.Lines.Select(l => (l.Statement.Text, l.IsDifferent))
            .ShouldBe([
                ("out-degree of a state: rus stays first (3 -> 2)", false),
                ("out-degree of a state: tjk 2= -> no arc (0 -> -), because rus supplies arms to tjk goes", true),
            ]);
    }

    [Fact]
    public void What_a_scenario_changes_on_other_days_is_no_difference_of_this_one()
    {
        var network = new Facts().Tie("state:kaz hosts base:manas", since: "2001", until: "2014").Network;

        var part = PartOf(
            network,
            "What goes",
            new Redated(Choice("hosts|state:kaz|base:manas|"), ImpreciseDate.TryParse("2010")!, true)
        );

        part.IsDifferent.ShouldBeFalse();
        part.Lines.Single().Statement.Text.ShouldBe("On other days only (try --at): kaz hosts manas, 2001 to 2014");
    }

    [Fact]
    public void A_tie_that_counts_for_another_level_is_not_said_to_go()
    {
        var network = new Facts()
            .Tie("state:rus supplies-arms state:kaz", since: "..", until: "..")
            .Tie("state:chn finances state:kgz", since: "..", until: "..")
            .Tie("state:chn member-of institution:sco", since: "..", until: "..")
            .Network;
        var questions = OfReport with
        {
            Measures = [(Measures.Find("out-strength")!, RealData.Dataset.Projections.All["influence"])],
            Kinds = ["state"],
        };

        var part = PartOf(network, "Whose rank", questions, new LevelSet("influence", "supplies-arms", 4));

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

        var part = PartOf(network, "Which obligations", new ClaimsRemoved(Choice(duty)), new ClaimAdded(other));

        part.Lines.Select(l => (l.What, l.Statement.Text))
            .ShouldBe([
                ("obligation falls away", "p (consultation) binds nobody any longer: arm, rus"),
                ("obligation arises", "p (defence) binds now: arm, rus"),
            ]);
    }
}
