using KazCsto.Cases.Studies;
using KazCsto.Evidence;
using KazCsto.Evidence.Robustness;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Export.Report;

namespace KazCsto.Tests.Shipped;

/// <summary>What the README says of the rankings holds of the data as it is.</summary>
public sealed class ReadmeFindingsTests
{
    [Theory]
    [InlineData("out-harmonic", 633, 633)]
    [InlineData("pagerank", 421, 423)]
    [InlineData("betweenness", 632, 633)]
    public void Russia_is_first_under_all_but_three_choices(string measure, int first, int tried)
    {
        var curve = RealReport.Content.Evidence.FirstPlaces[(measure, "state")].Curve;

        curve.First.Single().Id.ShouldBe("state:rus");
        (curve.StillFirst, curve.Tried).ShouldBe((first, tried));
    }

    [Fact]
    public void Kazakhstan_is_the_least_constrained_under_210_of_423_choices_and_only_since_6_January_2022()
    {
        var curve = RealReport.Content.Evidence.FirstPlaces[("constraint", "state")].Curve;

        curve.First.Single().Id.ShouldBe("state:kaz");
        (curve.StillFirst, curve.Tried).ShouldBe((210, 423));
        RealReport
            .Content.Evidence.Findings.Single(f => f.Question == "Since when?")
            .Statements.ShouldContain(s =>
                s.Text.StartsWith(
                    "constraint of a state: Kazakhstan first without a break since 6 January 2022",
                    StringComparison.Ordinal
                )
            );
    }

    [Fact]
    public void The_order_by_betweenness_follows_attention() =>
        Attention.Warning(Of("betweenness"), "state").ShouldNotBeNull();

    [Fact]
    public void Two_claims_would_have_to_be_wrong_for_another_first_place_in_betweenness()
    {
        var found = FewestClaims.Of(Of("betweenness"), "state", 1, new());

        (found.AtLeast, found.AtMost).ShouldBe((2, 2));
    }

    [Fact]
    public void Russia_keeps_the_first_place_in_betweenness_in_88_of_100_drawn_networks()
    {
        var shares = Confidence.Of(Of("betweenness"), RealReport.Content.History, new(), 1000);

        var russia = shares.OfKind("state", 3).Single(s => s.Node.Id == "state:rus");
        Math.Round(100 * russia.First).ShouldBe(88);
    }

    [Fact]
    public void One_of_fifteen_cases_ended_with_a_force_and_none_of_eighteen_conditions_sets_it_apart()
    {
        var study = RealReport.Content.Study!;

        study.Comparison.Cases.Length.ShouldBe(15);
        study.Comparison.Cases.Count(c => c.Reached(study.Cut) == true).ShouldBe(1);
        study.Contrasts.Length.ShouldBe(18);
        study.Contrasts.ShouldNotContain(c => c.SetsApart);
    }

    [Fact]
    public void Five_of_the_six_reasons_name_what_was_there_without_a_force_too()
    {
        var reasons = ReasonSentences.OfMainSource(RealReport.Content.Study!).ToList();

        reasons.Count.ShouldBe(6);
        reasons.Count(r => r.Elsewhere.Any(e => e.IsAgainstSufficiency)).ShouldBe(5);
    }

    [Fact]
    public void Article_4_is_contested_and_the_peacekeeping_agreement_holds()
    {
        var answer = string.Join('\n', RealReport.Content.Study!.InShort.Statements.Select(s => s.Text));

        answer.ShouldContain("Article 4 of the Treaty (2010 text) is contested");
        answer.ShouldContain("Article 3 of the Peacekeeping Agreement does not ask for that and holds");
        answer.ShouldContain("has probability 69 %");
    }

    private static Ranking Of(string measure) => RealReport.Content.SideBySide.Single(r => r.Measure.Name == measure);
}
