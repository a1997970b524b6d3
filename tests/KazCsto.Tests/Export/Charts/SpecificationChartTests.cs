using System.Xml.Linq;
using KazCsto.Evidence.Specifications;
using KazCsto.Export.Charts;
using KazCsto.Tests.Export.Report;

namespace KazCsto.Tests.Export.Charts;

public sealed class SpecificationChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_picture_says_under_how_many_specifications_each_is_first()
    {
        var curve = Curve("betweenness");

        var texts = Drawn(curve).Descendants(Svg + "text").Select(t => t.Value).ToList();

        texts.ShouldContain("Is Oak first in betweenness whatever one chooses?");
        texts.ShouldContain($"Oak first: {curve.StillFirst}");
        texts.ShouldContain($"Hazel first: {curve.Others.First().Times}");
        texts.ShouldContain("sceptical");
        texts.ShouldContain("level 4");
    }

    [Fact]
    public void Every_choice_has_its_share_beside_it()
    {
        var curve = Curve("constraint");
        var ofSum = curve.Runs.Where(r => r.Specification.Parallel == KazCsto.Model.ParallelRule.Sum).ToList();

        Drawn(curve)
            .Descendants(Svg + "text")
            .Select(t => t.Value)
            .ShouldContain($"{ofSum.Count(curve.IsStillFirst)} of {ofSum.Count}");
    }

    [Fact]
    public void The_same_curve_gives_the_same_bytes() =>
        Text(Curve("betweenness")).ShouldBe(Text(Curve("betweenness")));

    [Fact]
    public void Lengths_are_a_choice_only_where_the_measure_counts_them()
    {
        Text(Curve("betweenness")).ShouldContain("max+1-s");
        Text(Curve("constraint")).ShouldNotContain("max+1-s");
    }

    private static SpecificationCurve Curve(string measure) =>
        LeagueReport.Content.Evidence.FirstPlaces[(measure, "state")].Curve;

    private static XDocument Drawn(SpecificationCurve curve) => XDocument.Parse(Text(curve));

    private static string Text(SpecificationCurve curve)
    {
        using var picture = new StringWriter { NewLine = "\n" };
        SpecificationChart.Write(curve, picture);
        return picture.ToString();
    }
}
