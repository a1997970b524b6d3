using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Evidence.Robustness;
using KazCsto.Analysis.Rankings;
using KazCsto.Tests.Export.Report;

namespace KazCsto.Tests.Repository;

/// <summary>What the README says of the rankings holds of the data as it is.</summary>
public sealed class ReadmeFindingsTests
{
    [Theory]
    [InlineData("out-harmonic")]
    [InlineData("pagerank")]
    [InlineData("betweenness")]
    public void Russia_is_first_whatever_numbers_the_levels_get(string measure)
    {
        var ranking = Of(measure);
        var curve = RealReport.Content.Evidence.FirstPlaces[(measure, "state")].Curve;

        ranking.OfKind("state").First().Node.Id.ShouldBe("state:rus");
        curve.OfLevels.Count(curve.IsStillFirst).ShouldBe(70);
        curve.OfLevels.Count().ShouldBe(70);
        curve.StillFirst.ShouldBe(curve.Tried);
    }

    [Fact]
    public void Kazakhstan_is_the_least_constrained() =>
        Of("constraint").OfKind("state").First().Node.Id.ShouldBe("state:kaz");

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
    public void Russia_keeps_the_first_place_in_betweenness_in_94_of_100_drawn_networks()
    {
        var shares = Confidence.Of(Of("betweenness"), RealReport.Content.History, new(), 1000);

        var russia = shares.OfKind("state", 3).Single(s => s.Node.Id == "state:rus");
        Math.Round(100 * russia.First).ShouldBe(94);
    }

    private static Ranking Of(string measure) =>
        RealReport.Content.SideBySide.Single(r => r.Measure.Name == measure);
}
