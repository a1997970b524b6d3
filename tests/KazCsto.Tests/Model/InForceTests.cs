namespace KazCsto.Tests.Model;

public sealed class InForceTests
{
    private const string Tie = "state:oak finances institution:league";

    [Fact]
    public void The_more_probable_value_is_in_force_whatever_its_date()
    {
        var detail = Quantity(
            new Facts()
                .Source("old", 'A', published: "2012")
                .Source("new", 'B', published: "2022")
                .Tie(Tie, source: "new", quantity: "60")
                .Tie(Tie, source: "old", quantity: "50")
        );

        detail.InForce.Value.ShouldBe("50");
        detail.Reason.ShouldBe("more probable");
    }

    [Fact]
    public void Of_equally_probable_values_the_later_published_is_in_force()
    {
        var detail = Quantity(
            new Facts()
                .Source("a", published: "2012")
                .Source("b", published: "2022")
                .Tie(Tie, source: "a", quantity: "60")
                .Tie(Tie, source: "b", quantity: "50")
        );

        detail.InForce.Value.ShouldBe("50");
        detail.Reason.ShouldBe("as probable as the next, but published later");
    }

    [Fact]
    public void An_undated_publication_comes_after_every_dated_one()
    {
        var detail = Quantity(
            new Facts()
                .Source("a", published: null)
                .Source("b", published: "1992")
                .Tie(Tie, source: "a", quantity: "60")
                .Tie(Tie, source: "b", quantity: "50")
        );

        detail.InForce.Value.ShouldBe("50");
    }

    [Fact]
    public void Of_values_equal_in_both_the_first_source_id_is_in_force()
    {
        var detail = Quantity(new Facts().Tie(Tie, source: "b", quantity: "60").Tie(Tie, source: "a", quantity: "70"));

        detail.InForce.Value.ShouldBe("70");
        detail.Reason.ShouldBe("as probable as the next, and first by source");
    }

    [Fact]
    public void Two_weak_independent_origins_outweigh_a_stronger_one()
    {
        var detail = Quantity(
            new Facts()
                .Source("strong", 'B')
                .Source("weak", 'C')
                .Source("weaker", 'C')
                .Tie(Tie, source: "strong", quantity: "60")
                .Tie(Tie, source: "weak", quantity: "50")
                .Tie(Tie, source: "weaker", quantity: "50")
        );

        detail.InForce.Value.ShouldBe("50");
        detail.InForce.Probability.ShouldBe(0.64, 1e-12);
    }

    [Fact]
    public void Each_attribute_is_decided_by_itself_and_no_claim_is_lost()
    {
        var tie = new Facts()
            .Source("strong", 'A')
            .Source("weak", 'C')
            .Tie(Tie, "2002", null, source: "strong")
            .Tie(Tie, "2004", "2020", source: "weak", quantity: "50")
            .Network.Ties.Single();

        tie.Period.ToString().ShouldBe("2002 to 2020");
        tie.Quantity.ShouldBe("50");
        tie.Claims.Length.ShouldBe(2);
        tie.Details.Single(d => d.Name == "since").Readings.Length.ShouldBe(2);
        tie.Details.Single(d => d.Name == "until").Readings.Length.ShouldBe(1);
    }

    [Fact]
    public void A_denial_of_a_tie_says_nothing_of_its_dates()
    {
        var tie = new Facts()
            .Source("weak", 'C')
            .Tie(Tie, "2002", "..", source: "weak")
            .Tie(Tie, "2010", "2011", source: "strong", stance: Stance.Denies)
            .Network.Ties.Single();

        tie.Period.ToString().ShouldBe("since 2002");
    }

    [Fact]
    public void One_value_of_a_property_is_in_force_and_the_others_stand_beside_it()
    {
        var network = new Facts()
            .Source("weak", 'C')
            .Property("case:hazel-2022", "outcome", "statement", source: "weak")
            .Property("case:hazel-2022", "outcome", "League force", source: "strong")
            .Network;

        var property = network.Properties.Single();

        property.Value.ShouldBe("League force");
        property.Details[0].Readings.Select(r => r.Value).ShouldBe(["League force", "statement"]);
        network.PropertyOf(property.Node, "outcome").ShouldBe(property);
    }

    [Fact]
    public void Values_of_a_property_that_may_have_many_do_not_compete()
    {
        var network = new Facts()
            .Source("weak", 'C')
            .Property("case:hazel-2022", "motive", "to save the president", source: "weak")
            .Property("case:hazel-2022", "motive", "to set a precedent", source: "strong")
            .Network;

        network
            .Properties.Select(p => (p.Value, p.Claims.Length))
            .ShouldBe([("to save the president", 1), ("to set a precedent", 1)]);
        network.Properties.ShouldAllBe(p => p.Details.All(d => d.Readings.Length == 1));
    }

    [Fact]
    public void A_value_is_cited_by_its_own_claims_even_if_a_better_one_speaks_for_another()
    {
        var size = new Facts()
            .Source("strong", 'A')
            .Source("weak", 'C')
            .Source("weaker", 'C')
            .Property("force:f", "size", "2030", source: "strong")
            .Property("force:f", "size", "2500", source: "weak")
            .Property("force:f", "size", "2500", source: "weaker")
            .Network.Properties.Single();

        var cited = size.Claims.Single(c => c == size.BestClaim);

        cited.Says["value"].ShouldBe(size.Value);
    }

    private static Detail Quantity(Facts facts) =>
        facts.Network.Ties.Single().Details.Single(d => d.Name == "quantity");
}
