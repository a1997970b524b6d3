namespace KazCsto.Tests.Model;

public sealed class GradeTests
{
    private const string Tie = "state:hazel member-of institution:league";

    [Fact]
    public void A_claim_is_as_sure_as_its_source_times_itself() =>
        OnlyTie(new Facts().Source("s", 'B').Tie(Tie, credibility: 2)).Probability.ShouldBe(0.45, 1e-12);

    [Fact]
    public void Independent_origins_fail_only_if_all_fail() =>
        OnlyTie(new Facts().Source("a", 'B').Source("b", 'C').Tie(Tie, source: "a").Tie(Tie, source: "b"))
            .Probability.ShouldBe(1 - (0.5 * 0.6), 1e-12);

    [Fact]
    public void One_origin_counts_once_at_its_best() =>
        OnlyTie(
            new Facts()
                .Source("a", 'C', origin: "agency")
                .Source("b", 'B', origin: "agency")
                .Source("c", 'C', origin: "agency")
                .Tie(Tie, source: "a")
                .Tie(Tie, source: "b")
                .Tie(Tie, source: "c")
        )
            .Probability.ShouldBe(0.5);

    [Fact]
    public void A_blank_origin_is_one_common_origin() =>
        OnlyTie(
            new Facts()
                .Source("a", 'B', origin: "")
                .Source("b", 'B', origin: "")
                .Tie(Tie, source: "a")
                .Tie(Tie, source: "b")
        )
            .Probability.ShouldBe(0.5);

    [Fact]
    public void Two_claims_of_one_source_count_once() =>
        OnlyTie(new Facts().Source("a", 'C').Tie(Tie, source: "a").Tie(Tie, source: "a")).Probability.ShouldBe(0.4);

    [Fact]
    public void A_tie_holds_if_somebody_who_affirms_is_right_and_nobody_who_denies()
    {
        var tie = OnlyTie(
            new Facts()
                .Source("a", 'A')
                .Source("b", 'C')
                .Tie(Tie, source: "a")
                .Tie(Tie, source: "b", stance: Stance.Denies)
        );

        tie.Probability.ShouldBe(0.8 * 0.6, 1e-12);
        tie.Standing.ShouldBe(Standing.Contested);
        tie.BestClaim.Stance.ShouldBe(Stance.Affirms);
    }

    [Fact]
    public void Denials_of_one_origin_count_once_too() =>
        OnlyTie(
            new Facts()
                .Source("b", 'C', origin: "agency")
                .Source("c", 'C', origin: "agency")
                .Tie(Tie, source: "a")
                .Tie(Tie, source: "b", stance: Stance.Denies)
                .Tie(Tie, source: "c", stance: Stance.Denies)
        )
            .Probability.ShouldBe(0.8 * 0.6, 1e-12);

    [Fact]
    public void What_is_only_denied_is_not_so()
    {
        var tie = OnlyTie(new Facts().Tie(Tie, stance: Stance.Denies));

        tie.Probability.ShouldBe(0);
        tie.Standing.ShouldBe(Standing.Denied);
        tie.IsObserved.ShouldBeFalse();
        tie.BestClaim.Caveat.ShouldBe("denied");
    }

    [Theory]
    [InlineData('B', 1, Standing.Contested)]
    [InlineData('A', 1, Standing.InForce)]
    [InlineData('A', 3, Standing.Contested)]
    public void At_or_below_one_half_a_tie_is_contested(char reliability, int credibility, Standing expected) =>
        OnlyTie(new Facts().Source("s", reliability).Tie(Tie, credibility: credibility)).Standing.ShouldBe(expected);

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(0.5, 0.8 * 0.8)]
    [InlineData(1, 0.8 * 0.6)]
    public void The_scale_says_how_much_a_denial_counts(double denial, double expected)
    {
        var claims = new Facts()
            .Source("b", 'C')
            .Tie(Tie, source: "a")
            .Tie(Tie, source: "b", stance: Stance.Denies)
            .Network.Claims;

        (Facts.Scale with { Denial = denial }).Together(claims).ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void One_observed_claim_makes_a_fact_observed()
    {
        var assessed = new Facts().Tie(Tie, source: "a", basis: Basis.Assessed);
        OnlyTie(assessed).IsObserved.ShouldBeFalse();

        assessed.Tie(Tie, source: "b", basis: Basis.Observed, stance: Stance.Denies);
        OnlyTie(assessed).IsObserved.ShouldBeFalse();

        assessed.Tie(Tie, source: "c", credibility: 3);
        OnlyTie(assessed).IsObserved.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Basis.Observed, "hazel is a member of league, since 2002")]
    [InlineData(Basis.Said, "hazel is a member of league, since 2002 (said)")]
    [InlineData(Basis.Assessed, "hazel is a member of league, since 2002 (assessed)")]
    [InlineData(Basis.Foreseen, "hazel is a member of league, since 2002 (foreseen)")]
    public void What_nobody_observed_is_told_with_what_it_rests_on(Basis basis, string expected)
    {
        var network = new Facts().Tie(Tie, "2002", "..", basis: basis).Network;

        network.Ties.Single().Told(network).ShouldBe(expected);
    }

    [Fact]
    public void A_citation_names_the_source_the_place_and_both_grades() =>
        OnlyTie(
                new Facts()
                    .Source("weak", 'C')
                    .Source("strong", 'A')
                    .Tie(Tie, source: "weak")
                    .Tie(Tie, source: "strong", credibility: 2)
            )
            .Cited()
            .ShouldBe("strong ¶1 [A2] and 1 other claim");

    private static Tie OnlyTie(Facts facts) => facts.Network.Ties.Single();
}
