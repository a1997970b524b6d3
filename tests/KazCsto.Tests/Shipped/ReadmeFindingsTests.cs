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
    [InlineData("out-harmonic", "state:rus", 663, 663)]
    [InlineData("betweenness", "state:kaz", 451, 663)]
    [InlineData("constraint", "state:kaz", 126, 453)]
    public void Each_first_place_stands_under_so_many_choices(string measure, string node, int first, int tried)
    {
        var curve = RealReport.Content.Evidence.FirstPlaces[(measure, "state")].Curve;

        curve.First.Single().Id.ShouldBe(node);
        (curve.StillFirst, curve.Tried).ShouldBe((first, tried));
    }

    [Theory]
    [InlineData("betweenness", 6)]
    [InlineData("constraint", 8)]
    public void Kazakhstan_is_first_up_to_14_January_2022_and_not_without_those_who_sent_men(string measure, int from)
    {
        RealReport
            .Content.Evidence.Findings.Single(f => f.Question == "Since when, and until when?")
            .Statements.ShouldContain(s =>
                s.Text.StartsWith(
                    $"{measure} of a state: Kazakhstan first without a break from {from} January 2022 to 14 January 2022, before that ",
                    StringComparison.Ordinal
                )
            );
        RealReport
            .Content.Evidence.FirstPlaces[(measure, "state")]
            .Curve.Turning.ShouldContain(t => t.Told == "“contributes to” is left out");
    }

    [Fact]
    public void The_order_by_betweenness_follows_attention() =>
        Attention.Warning(Of("betweenness"), "state").ShouldNotBeNull();

    [Theory]
    [InlineData("betweenness", 1)]
    [InlineData("constraint", 1)]
    [InlineData("out-harmonic", 3)]
    public void So_many_claims_would_have_to_be_wrong_for_another_first_place(string measure, int claims)
    {
        var found = FewestClaims.Of(Of(measure), "state", 1, new());

        (found.AtLeast, found.AtMost).ShouldBe((claims, claims));
    }

    [Fact]
    public void Kazakhstan_is_first_between_in_87_of_100_drawn_networks()
    {
        var shares = Confidence.Of(Of("betweenness"), RealReport.Content.History, new(), 1000);

        var kazakhstan = shares.OfKind("state", 3).Single(s => s.Node.Id == "state:kaz");
        Math.Round(100 * kazakhstan.First).ShouldBe(87);
    }

    [Fact]
    public void Among_the_six_that_asked_three_conditions_each_set_Kazakhstan_apart_alone() =>
        ComparisonSentences
            .InScope(RealReport.Content.Study!)
            .Single()
            .Text.ShouldEndWith(
                "Among them each of these alone sets it apart by claims that are not contested: not (hosts a Russian base); long border with Russia (for any cut up to 6,846 km); not (depends on Russia) (for any cut above 33 % and up to 50 %)."
            );

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
