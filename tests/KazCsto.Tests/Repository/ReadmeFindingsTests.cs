using KazCsto.Analysis.Evidence;
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
        var check = RealReport.Content.Levels["influence"];

        ranking.OfKind("state").First().Node.Id.ShouldBe("state:rus");
        check.StillFirst(ranking, "state").ShouldBe(70);
        check.Tried.ShouldBe(70);
    }

    [Fact]
    public void Kazakhstan_is_the_least_constrained() =>
        Of("constraint").OfKind("state").First().Node.Id.ShouldBe("state:kaz");

    [Fact]
    public void The_order_by_betweenness_follows_attention() =>
        Attention.Warning(Of("betweenness"), "state").ShouldNotBeNull();

    private static Ranking Of(string measure) =>
        RealReport.Content.SideBySide.Single(r => r.Measure.Name == measure);
}
