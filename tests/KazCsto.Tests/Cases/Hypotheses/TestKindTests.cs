using KazCsto.Cases.Hypotheses;

namespace KazCsto.Tests.Cases.Hypotheses;

/// <summary>What each kind of test does to a hypothesis, by how its question is answered.</summary>
public sealed class TestKindTests
{
    [Theory]
    [InlineData("true", "hoop", Verdict.Standing)]
    [InlineData("true", "straw", Verdict.Strengthened)]
    [InlineData("true", "smokinggun", Verdict.Confirmed)]
    [InlineData("true", "doublydecisive", Verdict.Confirmed)]
    [InlineData("false", "hoop", Verdict.Killed)]
    [InlineData("false", "straw", Verdict.Weakened)]
    [InlineData("false", "smokinggun", Verdict.Weakened)]
    [InlineData("false", "doublydecisive", Verdict.Killed)]
    public void A_test_does_what_its_kind_says_and_a_flipped_claim_flips_it(string said, string kind, Enum expected)
    {
        var assessment = One(e => e.Flag("forces-failed", said), kind);

        assessment.Verdict.ShouldBe((Verdict)expected);
        assessment.Inconsistencies.ShouldBe(said == "true" ? 0 : 1);
    }

    [Fact]
    public void A_contested_hoop_kills_nothing_but_says_that_it_would()
    {
        var explanations = new Explanations().Hypothesis("h").Test("failed", "forces-failed", "h yes doublydecisive");
        explanations.Facts.Source("weak", 'C');
        explanations.Flag("forces-failed", "true", "weak");
        var weighing = explanations.Weighed();
        var assessment = weighing.Assessments.Single();

        assessment.Verdict.ShouldBe(Verdict.Untested);
        assessment.Weighed.ShouldBe(0.6, 1e-12);
        var judged = assessment.Judged(weighing.History).Text;
        judged.ShouldBe(
            "h: untested; it would be killed if “failed” were no; it would be confirmed if “failed” were yes"
        );
    }

    [Fact]
    public void An_answer_that_coarse_dates_leave_open_confirms_nothing_but_says_that_it_would()
    {
        var explanations = new Explanations().Hypothesis("h").Test("failed", "forces-failed", "h yes smokinggun");
        explanations.Facts.Property("case:here", "forces-failed", "true", since: "2022-01");
        var weighing = explanations.Weighed();
        var assessment = weighing.Assessments.Single();

        assessment.Results.Single().Consistency.ShouldBe(Consistency.Consistent);
        assessment.Verdict.ShouldBe(Verdict.Standing);
        assessment
            .Judged(weighing.History)
            .Text.ShouldBe("h: still standing; it would be confirmed if “failed” were yes");
    }

    [Theory]
    [InlineData("yes hoop", Verdict.Weakened, "killed")]
    [InlineData("no smokinggun", Verdict.Standing, "confirmed")]
    public void Silence_neither_kills_nor_confirms_but_says_what_a_claim_would_do(
        string expects,
        Enum expected,
        string would
    )
    {
        var weighing = Silent(expects).Weighed();
        var assessment = weighing.Assessments.Single();

        assessment.Verdict.ShouldBe((Verdict)expected);
        assessment.Judged(weighing.History).Text.ShouldContain($"; it would be {would} by “failed” (no, ");
        assessment.Judged(weighing.History).Text.ShouldEndWith(" if a claim said so, but only silence does");
    }

    [Theory]
    [InlineData("yes hoop", Verdict.Killed)]
    [InlineData("no smokinggun", Verdict.Confirmed)]
    public void A_denial_kills_or_confirms_where_silence_does_not(string expects, Enum expected) =>
        Silent(expects)
            .Flag("forces-failed", "true", stance: Stance.Denies)
            .Weighed()
            .Assessments.Single()
            .Verdict.ShouldBe((Verdict)expected);

    [Fact]
    public void A_denial_is_as_sure_as_its_own_claims_and_not_as_what_is_affirmed_beside_it()
    {
        var explanations = new Explanations()
            .Hypothesis("h")
            .TestOrNo("both", "$case armed-attack = true; $case forces-failed = true", "nobody said so", "h yes straw");
        explanations.Facts.Source("weak", 'C');
        explanations.Flag("armed-attack", "true").Flag("forces-failed", "true", "weak", Stance.Denies);

        // A1, 0.8, affirms the attack; C1 denies the other, and no answer is less sure than even.
        explanations.Weighed().Assessments.Single().Weighed.ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void Passed_and_failed_decisive_tests_are_at_odds()
    {
        var weighing = new Explanations()
            .Hypothesis("h")
            .Flag("forces-failed", "true")
            .Flag("armed-attack", "true")
            .Test("failed", "forces-failed", "h yes smokinggun")
            .Test("armed", "armed-attack", "h no hoop")
            .Weighed();

        weighing.Assessments.Single().Verdict.ShouldBe(Verdict.AtOdds);
    }

    private static Explanations Silent(string expects) =>
        new Explanations()
            .Hypothesis("h")
            .TestOrNo("failed", "$case forces-failed = true", "nobody said so", $"h {expects}");

    private static Assessment One(Action<Explanations> claims, string kind)
    {
        var explanations = new Explanations().Hypothesis("h").Test("failed", "forces-failed", $"h yes {kind}");
        claims(explanations);
        return explanations.Weighed().Assessments.Single();
    }
}
