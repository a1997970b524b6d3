using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Power.Rankings;

public sealed class DependenceTests
{
    private static readonly ProjectionRule Arms = Rules.Of(
        [("supplies-arms", Moves.Both, 2), ("hosts", Moves.Both, 2), ("operates", Moves.Both, 2)],
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

        (hazel.Family, hazel.Partner.Name, hazel.IsComparable).ShouldBe(("arms", "oak", true));
        hazel.Share.ShouldBe(2.0 / 3, 1e-12);
        hazel.Ties.Select(t => t.From.Name).ShouldBe(["oak", "oak", "spruce"]);
    }

    [Fact]
    public void A_family_in_which_nobody_else_acts_shows_no_dependence()
    {
        var projection = Projection.Of(new Facts().Tie("state:oak supplies-arms state:hazel").Network, Arms);

        Dependence.SharesOf(projection).ShouldAllBe(s => !s.IsComparable && s.Share == 1);
        Dependence.Of(projection).Values.ShouldAllBe(v => double.IsNaN(v));
    }

    [Fact]
    public void Another_supplier_of_somebody_else_is_an_alternative()
    {
        var projection = Projection.Of(
            new Facts()
                .Tie("state:oak supplies-arms state:hazel")
                .Tie("state:spruce supplies-arms state:aspen")
                .Network,
            Arms
        );

        var ranking = Ranking.Of(projection, Measures.Find("dependence")!, new());

        ranking.Find(projection.Nodes.Single(n => n.Name == "hazel"))!.Score.ShouldBe(1);
    }

    [Fact]
    public void Somebody_who_is_only_supplied_is_no_alternative_supplier()
    {
        // Nobody but Oak supplies anyone, so that Hazel buys there tells nothing of it.
        var shares = SharesOf(
            new Facts().Tie("state:oak supplies-arms state:hazel").Tie("state:oak supplies-arms state:alder")
        );

        shares.Single(s => s.Node.Name == "hazel").IsComparable.ShouldBeFalse();
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
