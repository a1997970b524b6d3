using KazCsto.Networks.Obligations;
using KazCsto.Networks.Projections;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Networks.Obligations;

public sealed class ObligationsTests
{
    private static Facts Alliance =>
        new Facts()
            .Property("provision:p4", "duty", "defence")
            .Property("provision:p2", "duty", "consultation")
            .Property("provision:p8", "duty", "restraint")
            .Tie("provision:p4 binds-parties treaty:t", "..", "..")
            .Tie("provision:p2 binds-parties treaty:t", "..", "..")
            .Tie("provision:p8 binds-parties treaty:t", "..", "..")
            .Tie("state:hazel party-to treaty:t", "1992", "..")
            .Tie("state:oak party-to treaty:t", "1992", "..")
            .Tie("state:yew party-to treaty:t", "2006", "2012-12-19");

    [Fact]
    public void Every_party_owes_every_other_and_nobody_itself()
    {
        var owed = ObligationsOf
            .All(Alliance.Network.At(new(2010, 6, 12)))
            .Where(o => o.Provision.Id == "provision:p4")
            .Select(o => $"{o.Debtor.State.Name}>{o.Creditor.State.Name}");

        owed.ShouldBe(["hazel>oak", "hazel>yew", "oak>hazel", "oak>yew", "yew>hazel", "yew>oak"]);
    }

    [Theory]
    [InlineData(2005, 6, 12, "hazel oak")]
    [InlineData(2010, 6, 12, "hazel oak yew")]
    [InlineData(2012, 12, 18, "hazel oak yew")]
    [InlineData(2012, 12, 19, "hazel oak")]
    [InlineData(2022, 1, 9, "hazel oak")]
    public void Who_left_is_not_bound(int year, int month, int day, string expected) =>
        string.Join(
                ' ',
                ObligationsOf
                    .All(Alliance.Network.At(new(year, month, day)))
                    .Where(o => o.Provision.Id == "provision:p4")
                    .Select(o => o.Debtor.State.Name)
                    .Distinct()
            )
            .ShouldBe(expected);

    [Fact]
    public void An_obligation_rests_on_the_provision_and_on_both_memberships()
    {
        var obligation = ObligationsOf
            .All(Alliance.Network.At(new(2022, 1, 9)))
            .First(o => o.Provision.Id == "provision:p4");

        obligation
            .Ties.Select(t => t.Id)
            .ShouldBe([
                "binds-parties|provision:p4|treaty:t|",
                "party-to|state:hazel|treaty:t|",
                "party-to|state:oak|treaty:t|",
            ]);
    }

    [Fact]
    public void A_provision_may_bind_one_state_by_name_and_the_members_of_an_institution()
    {
        var network = new Facts()
            .Property("provision:p", "duty", "defence")
            .Tie("provision:p binds state:oak")
            .Tie("provision:p binds-parties institution:i")
            .Tie("state:alder member-of institution:i")
            .Tie("state:oak member-of institution:i")
            .Network;

        ObligationsOf
            .All(network)
            .Select(o => (o.Debtor.State.Name, o.Creditor.State.Name, o.Ties.Length))
            .ShouldBe([("alder", "oak", 3), ("oak", "alder", 3)]);
    }

    [Fact]
    public void A_state_that_is_bound_twice_stays_bound_without_either_ground()
    {
        var network = new Facts()
            .Property("provision:p", "duty", "defence")
            .Tie("provision:p binds state:oak")
            .Tie("provision:p binds-parties treaty:t")
            .Tie("state:alder party-to treaty:t")
            .Tie("state:oak party-to treaty:t")
            .Network;
        var projection = Projection.Of(network, Rules.Of([], duties: ["defence"]));

        foreach (var ground in new[] { "binds|provision:p|state:oak|", "party-to|state:oak|treaty:t|" })
        {
            var left = projection.Without(network.Ties.Where(t => t.Id == ground).ToHashSet());

            left.Arcs.Length.ShouldBe(2, ground);
        }

        projection.Without(network.Ties.Where(t => t.From.Name == "alder").ToHashSet()).Arcs.ShouldBeEmpty();
    }

    [Fact]
    public void A_contested_party_is_not_bound()
    {
        var facts = new Facts()
            .Source("weak", 'C')
            .Property("provision:p", "duty", "defence")
            .Tie("provision:p binds-parties treaty:t")
            .Tie("state:alder party-to treaty:t")
            .Tie("state:oak party-to treaty:t")
            .Tie("state:maple party-to treaty:t", source: "weak");

        ObligationsOf.All(facts.Network).Select(o => o.Debtor.State.Name).Distinct().ShouldBe(["alder", "oak"]);
    }

    [Fact]
    public void A_projection_counts_the_duties_that_it_names()
    {
        var network = Alliance.Network.At(new(2022, 1, 9));

        var defence = Projection.Of(network, Rules.Of([], duties: ["defence"]));
        var both = Projection.Of(
            network,
            Rules.Of([], ParallelRule.Count, LengthRule.None, duties: ["defence", "consultation"])
        );

        defence.Arcs.Length.ShouldBe(2);
        both.Arcs.Length.ShouldBe(4);
        both.Graph.Out.Strengths.ShouldBe([2, 2]);
    }

    [Fact]
    public void A_briefing_speaks_of_help_only_the_firmest_duty_first()
    {
        var network = Alliance.Network.At(new(2010, 6, 12));

        var briefing = Briefing.Of(network, Alliance["state:hazel"], whatItOwes: false);

        briefing.Provisions.Select(p => p.Duty.Value).ShouldBe(["defence", "consultation"]);
        briefing.Provisions[0].Owed.Select(o => o.Debtor.State.Name).ShouldBe(["oak", "yew"]);
        briefing.Provisions[0].Owed.ShouldAllBe(o => o.Creditor.State.Name == "hazel");
    }

    [Fact]
    public void What_a_state_owes_is_the_other_way_round()
    {
        var network = Alliance.Network.At(new(2010, 6, 12));

        var briefing = Briefing.Of(network, Alliance["state:hazel"], whatItOwes: true);

        briefing.Provisions[0].Owed.Select(o => o.Creditor.State.Name).ShouldBe(["oak", "yew"]);
        briefing.Provisions[0].Owed.ShouldAllBe(o => o.Debtor.State.Name == "hazel");
    }

    [Fact]
    public void A_briefing_names_who_decides_by_which_rule_and_who_sits_there()
    {
        var facts = Alliance
            .Tie("provision:p4 decided-by organ:council", "..", "..")
            .Property("organ:council", "rule", "consensus")
            .Tie("state:oak chairs organ:council", "2022", "..")
            .Tie("state:hazel member-of organ:council", "2002", "..")
            .Tie("leader:tom holds-office state:hazel", "2019", "..", role: "president")
            .Tie("provision:p4 limited-by provision:p8", null, null);
        var network = facts.Network.At(new(2022, 1, 9));

        var provision = Briefing.Of(network, facts["state:hazel"], false).Provisions[0];

        var decider = provision.Deciders.ShouldHaveSingleItem();
        (decider.Body.Name, decider.Rule!.Value).ShouldBe(("council", "consensus"));
        decider.Chairs.Single().From.Name.ShouldBe("oak");
        var seat = decider.Seats.ShouldHaveSingleItem();
        (seat.State.Name, seat.Offices.Single().From.Name).ShouldBe(("hazel", "tom"));
        provision.Limits.Single().To.Name.ShouldBe("p8");
    }
}
