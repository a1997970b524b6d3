using KazCsto.Evidence;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Evidence;

public sealed class AttentionTests
{
    [Fact]
    public void A_claim_counts_for_the_node_of_its_property_and_for_both_ends_of_its_tie()
    {
        var facts = new Facts()
            .Tie("state:a supplies-arms state:b", source: "s")
            .Tie("state:a supplies-arms state:b", source: "t")
            .Tie("state:b supports state:c", stance: Stance.Denies)
            .Property("state:a", "character", "large");

        var claims = Attention.ClaimsPerNode(facts.Network);

        (claims[facts["state:a"]], claims[facts["state:b"]], claims[facts["state:c"]]).ShouldBe((3, 3, 1));
    }

    [Fact]
    public void A_ranking_that_only_counts_claims_follows_attention()
    {
        var projection = Projection.Of(
            new Facts()
                .Tie("state:a supplies-arms state:b")
                .Tie("state:a supplies-arms state:c")
                .Tie("state:a supplies-arms state:d")
                .Tie("state:b supplies-arms state:d")
                .Network,
            Rules.Of([("supplies-arms", Moves.Both, 1)])
        );

        var (tau, nodes) = Attention.Of(Ranking.Of(projection, Measures.Find("out-degree")!, new()), "state");

        (tau, nodes).ShouldBe((1, 4));
        tau.ShouldBeGreaterThan(Attention.Follows);
    }

    [Fact]
    public void A_ranking_against_the_claims_does_not()
    {
        var facts = new Facts()
            .Tie("state:a supplies-arms state:b")
            .Tie("state:a supplies-arms state:c")
            .Property("state:b", "character", "1")
            .Property("state:b", "character", "2")
            .Property("state:b", "character", "3")
            .Property("state:c", "character", "4")
            .Property("state:c", "character", "5");
        var projection = Projection.Of(facts.Network, Rules.Of([("supplies-arms", Moves.FromMovesTo, 1)]));

        Attention.Of(Ranking.Of(projection, Measures.Find("out-degree")!, new()), "state").Tau.ShouldBeLessThan(0);
    }
}
