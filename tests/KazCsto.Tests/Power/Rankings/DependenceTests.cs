using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Power.Rankings;

public sealed class DependenceTests
{
    private static readonly ProjectionRule Arms = Rules.Of(
        [("supplies-arms", Moves.FromMovesTo, 2), ("hosts", Moves.Both, 2), ("operates", Moves.FromMovesTo, 2)],
        ParallelRule.Sum,
        LengthRule.Reciprocal,
        families: [("supplies-arms", "arms"), ("base", "bases")]
    );

    [Fact]
    public void Dependence_is_the_share_of_the_largest_partner()
    {
        var shares = SharesOf(
            new Facts()
                .Tie("state:oak supplies-arms state:hazel")
                .Tie("state:oak supplies-arms state:hazel", key: "again")
                .Tie("state:spruce supplies-arms state:hazel")
        );

        var hazel = shares.Single(s => s.Node.Name == "hazel");

        (hazel.Family, hazel.Partner.Name, hazel.Partners, hazel.IsComparable).ShouldBe(("arms", "oak", 2, false));
        hazel.Share.ShouldBe(2.0 / 3, 1e-12);
        hazel.Ties.Select(t => t.From.Name).ShouldBe(["oak", "oak", "spruce"]);
    }

    [Fact]
    public void Who_supplies_depends_on_nobody_and_a_single_partner_that_is_coded_is_1_with_nothing_to_compare()
    {
        var projection = Projection.Of(new Facts().Tie("state:oak supplies-arms state:hazel").Network, Arms);

        var only = Dependence.SharesOf(projection).ShouldHaveSingleItem();

        (only.Node.Name, only.Share, only.Partners, only.IsComparable).ShouldBe(("hazel", 1, 1, false));
        Dependence.Of(projection).Values.ShouldBe([1, double.NaN]);
        Dependence.Told(projection)[only.Node].ShouldBe("arms: 1 partner coded, nothing to compare");
    }

    [Fact]
    public void A_single_partner_is_compared_with_others_who_have_two()
    {
        var facts = new Facts()
            .Tie("state:oak supplies-arms state:hazel")
            .Tie("state:oak supplies-arms state:aspen")
            .Tie("state:spruce supplies-arms state:aspen");

        var shares = SharesOf(facts);

        shares.Single(s => s.Node.Name == "hazel").IsComparable.ShouldBeTrue();
        // Aspen alone has two, so that there is nobody to compare it with.
        shares.Single(s => s.Node.Name == "aspen").IsComparable.ShouldBeFalse();
        Dependence
            .Told(Projection.Of(facts.Network, Arms))
            .Values.ShouldBe(
                ["arms: 2 partners coded, nothing to compare", "arms: 1 partner coded"],
                ignoreOrder: true
            );
    }

    [Fact]
    public void A_guest_that_guards_its_host_and_a_host_of_what_its_guest_needs_are_not_alike()
    {
        var facts = new Facts()
            .Tie("state:oak operates base:fort")
            .Tie("state:holly hosts base:fort")
            .Tie("state:oak depends-on facility:dam")
            .Tie("state:hazel hosts facility:dam");

        var shares = Dependence.SharesOf(Projection.Of(facts.Network, League.Rule("security"))).ToList();

        shares
            .Select(s => $"{s.Node.Name} on {s.Partner.Name} for {s.Family}")
            .ShouldBe(["holly on oak for bases", "oak on hazel for facilities"]);
    }

    [Fact]
    public void The_largest_share_over_families_counts()
    {
        var projection = Projection.Of(
            new Facts()
                .Tie("state:oak supplies-arms state:holly")
                .Tie("state:spruce supplies-arms state:holly")
                .Tie("state:holly hosts base:fort")
                .Tie("state:oak operates base:fort")
                .Tie("state:willow operates base:harbour")
                .Tie("state:yew hosts base:harbour")
                .Network,
            Arms
        );

        var scores = Dependence.Of(projection);

        scores.Values[projection.NumberOf(projection.Nodes.Single(n => n.Name == "holly"))].ShouldBe(1);
    }

    [Fact]
    public void A_projection_without_families_is_refused()
    {
        var projection = Projection.Of(
            new Facts().Tie("state:oak supplies-arms state:hazel").Network,
            Rules.Of([("supplies-arms", Moves.Both, 2)])
        );

        Should
            .Throw<MeasureRefusedException>(() => Dependence.Of(projection))
            .Message.ShouldContain("--projection security");
    }

    [Fact]
    public void Every_share_of_the_real_data_rests_on_ties_and_lies_between_0_and_1()
    {
        var security = Projection.Of(
            RealData.Network.At(new(2022, 1, 9)),
            RealData.Dataset.Projections.All["security"]
        );

        var shares = Dependence.SharesOf(security).ToList();

        shares.ShouldNotBeEmpty();
        shares.ShouldAllBe(s => s.Share > 0 && s.Share <= 1 && s.Ties.Length > 0);
    }

    private static List<DependenceShare> SharesOf(Facts facts) =>
        [.. Dependence.SharesOf(Projection.Of(facts.Network, Arms))];
}
