using KazCsto.Networks.Projections;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Projections;

public sealed class ContractionTests
{
    private static readonly ProjectionRule Basing = Rules.Of(
        [("hosts", Moves.Both, 2), ("operates", Moves.Both, 3), ("leases", Moves.Both, 1)],
        families: [("base", "bases"), ("supplies-arms", "arms")]
    );

    [Fact]
    public void Two_states_are_joined_through_a_base_by_one_arc_each_way()
    {
        var projection = Projection.Of(
            new Facts().Tie("state:holly hosts base:fort").Tie("state:oak operates base:fort").Network,
            Basing
        );

        projection
            .Arcs.Select(a => (a.Source.Id, a.Target.Id))
            .ShouldBe([("state:holly", "state:oak"), ("state:oak", "state:holly")]);
        projection.Nodes.Select(n => n.Id).ShouldBe(["state:holly", "state:oak"]);
    }

    [Fact]
    public void A_contracted_arc_is_as_strong_and_as_sure_as_its_weakest_tie()
    {
        var projection = Projection.Of(
            new Facts()
                .Source("sure", 'A')
                .Source("less", 'A')
                .Tie("state:holly hosts base:fort", source: "less", credibility: 2)
                .Tie("state:oak operates base:fort", source: "sure")
                .Network,
            Basing
        );

        var arc = projection.Arcs[0];

        arc.Strength.ShouldBe(2);
        arc.Length.ShouldBe(3 + 1 - 2);
        arc.WeakestTie.Kind.Name.ShouldBe("hosts");
        arc.Ties.Select(t => t.Kind.Name).ShouldBe(["hosts", "operates"]);
        arc.Family.ShouldBe("bases");
    }

    [Fact]
    public void Arcs_go_through_chains_of_contracted_nodes_but_never_in_a_circle()
    {
        var rule = Rules.Of([("commands", Moves.FromMovesTo, 4), ("deployed-to", Moves.FromMovesTo, 2)]);
        var network = new Facts().Tie("leader:a commands force:b").Tie("force:b deployed-to state:c").Network;

        var arc = Projection.Of(network, rule).Arcs.ShouldHaveSingleItem();

        (arc.Source.Id, arc.Target.Id, arc.Strength).ShouldBe(("leader:a", "state:c", 2));
        arc.Family.ShouldBe("");
    }

    [Fact]
    public void A_state_that_hosts_and_operates_a_base_is_not_joined_to_itself() =>
        Projection
            .Of(new Facts().Tie("state:holly hosts base:fort").Tie("state:holly operates base:fort").Network, Basing)
            .Arcs.ShouldBeEmpty();

    [Theory]
    [InlineData(Moves.FromMovesTo, "state:oak>state:hazel")]
    [InlineData(Moves.ToMovesFrom, "state:hazel>state:oak")]
    [InlineData(Moves.Both, "state:hazel>state:oak state:oak>state:hazel")]
    public void The_rule_says_which_end_moves_which(Moves moves, string expected)
    {
        var projection = Projection.Of(
            new Facts().Tie("state:oak supplies-arms state:hazel").Network,
            Rules.Of([("supplies-arms", moves, 1)])
        );

        ShownArcs(projection).ShouldBe(expected);
    }

    [Fact]
    public void A_symmetric_tie_moves_both_ways_whatever_the_rule_says() =>
        ShownArcs(
                Projection.Of(
                    new Facts().Tie("state:oak borders state:hazel").Network,
                    Rules.Of([("borders", Moves.FromMovesTo, 1)])
                )
            )
            .ShouldBe("state:hazel>state:oak state:oak>state:hazel");

    [Fact]
    public void A_contested_or_denied_tie_never_becomes_an_arc()
    {
        var network = new Facts()
            .Source("weak", 'C')
            .Tie("state:a supplies-arms state:b")
            .Tie("state:a supplies-arms state:c", source: "weak")
            .Tie("state:a supplies-arms state:d", stance: Stance.Denies)
            .Network;

        var projection = Projection.Of(network, Rules.Of([("supplies-arms", Moves.FromMovesTo, 1)]));

        ShownArcs(projection).ShouldBe("state:a>state:b");
        projection.Nodes.Length.ShouldBe(2);
    }

    [Fact]
    public void A_kind_of_tie_that_the_rule_does_not_name_counts_for_nothing() =>
        Projection
            .Of(
                new Facts().Tie("state:holly hosts base:fort").Tie("state:oak leases base:fort").Network,
                Rules.Of([("hosts", Moves.Both, 2)])
            )
            .Arcs.ShouldBeEmpty();

    [Fact]
    public void No_contested_tie_of_the_real_data_carries_an_arc_on_any_day_of_a_case()
    {
        foreach (var rule in RealData.Dataset.Projections.All.Values)
        {
            var projection = Projection.Of(RealData.Network.At(new(2022, 1, 9)), rule);

            projection.Arcs.ShouldAllBe(a => a.Ties.All(t => t.Standing == Standing.InForce));
            projection.Nodes.ShouldAllBe(n => rule.Keep.Contains(n.Kind.Name));
        }
    }

    private static string ShownArcs(Projection projection) =>
        string.Join(' ', projection.Arcs.Select(a => $"{a.Source.Id}>{a.Target.Id}"));

    [Theory]
    [InlineData(ParallelRule.Sum, 4)]
    [InlineData(ParallelRule.Count, 2)]
    [InlineData(ParallelRule.Max, 2)]
    public void One_base_counts_once_whatever_ties_lead_through_it(ParallelRule parallel, double expected)
    {
        var projection = Projection.Of(
            new Facts()
                .Tie("state:holly hosts base:fort")
                .Tie("state:oak operates base:fort")
                .Tie("state:oak leases base:fort")
                .Tie("state:holly hosts base:other")
                .Tie("state:oak operates base:other")
                .Network,
            Rules.Of(
                [("hosts", Moves.Both, 2), ("operates", Moves.Both, 3), ("leases", Moves.Both, 1)],
                parallel,
                LengthRule.None
            )
        );

        projection.Graph.Out.Strengths.ShouldAllBe(strength => strength == expected);
    }
}
