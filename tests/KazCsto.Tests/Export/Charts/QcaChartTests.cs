using System.Globalization;
using System.Xml.Linq;
using KazCsto.Cases.Qca;
using KazCsto.Export.Charts;
using KazCsto.Export.Pictures;
using KazCsto.Graphs;
using KazCsto.Tests.Cases.Qca;

namespace KazCsto.Tests.Export.Charts;

/// <summary>XY plots and truth tables as pictures.</summary>
public sealed class QcaChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_title_has_the_published_consistency_and_coverage_of_the_term()
    {
        var texts = Texts(Drawn(Plot("LF", 0b10001)));

        texts.ShouldContain("DEV*STB => SURV: consistency 0.869, coverage 0.824");
        texts.ShouldContain("typical: 8");
        texts.ShouldContain("irrelevant: 10");
    }

    [Theory]
    [InlineData("LF")]
    [InlineData("LC")]
    public void Each_case_is_a_point_and_is_named(string data)
    {
        var drawn = Drawn(Plot(data, 0b10001));

        var titles = drawn.Descendants(Svg + "g").Select(g => g.Element(Svg + "title")!.Value).ToList();
        var named = Texts(drawn).SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries)).ToHashSet();
        titles.Count.ShouldBe(18);
        foreach (var (name, _) in Lipset.Rows(data))
        {
            titles.ShouldContain(t => t.StartsWith($"{name}: "));
            named.ShouldContain(name);
        }
    }

    [Fact]
    public void A_case_lies_at_its_memberships()
    {
        var plot = Plot("LF", 0b10001);

        var finland = plot.Cases.Single(c => c.Name == "FI");

        (finland.X, finland.Y, finland.Type).ShouldBe((0.58, 0.77, CaseType.Typical));
        var area = new XyArea(new(0, 0, 560, 560));
        var (low, high) = (area.At(0, 0), area.At(1, 1));
        area.At(0.5, 0.5).ShouldBe(new Point(280, 280));
        (low.X + high.X, low.Y + high.Y).ShouldBe((560, 560));
    }

    [Theory]
    [InlineData(.9, .8, CaseType.Typical)]
    [InlineData(.9, .2, CaseType.DeviantInConsistency)]
    [InlineData(.3, .8, CaseType.DeviantInCoverage)]
    [InlineData(.3, .2, CaseType.Irrelevant)]
    public void A_case_has_the_type_of_its_quarter(double x, double y, Enum type) =>
        new XyPlot.Case("a", x, y).Type.ShouldBe((CaseType)type);

    [Fact]
    public void Labels_touch_neither_each_other_nor_a_point()
    {
        var random = new SeededRandom(7);
        var area = new Box(0, 0, 500, 500);
        var points = Enumerable
            .Range(0, 60)
            .Select(_ => (new Point(30 + random.Below(440), 30 + random.Below(440)), 5.0, 50.0, 13.0))
            .ToList();

        var placed = PointLabels.Place(points, area, []).OfType<PointLabels.Placed>().Select(p => p.Box).ToList();

        placed.Count.ShouldBeGreaterThan(50);
        for (var i = 0; i < placed.Count; i++)
        {
            placed.Skip(i + 1).ShouldAllBe(other => !other.Overlaps(placed[i]));
            points.ShouldAllBe(p => !placed[i].Contains(p.Item1));
        }
    }

    [Fact]
    public void A_truth_table_has_a_row_for_each_configuration_with_cases_the_positive_first()
    {
        var analysis = ComparativeAnalysis.Of(Lipset.Table("LF"), Lipset.Asked("SURV", 0.7));

        var drawn = Drawn(writer => TruthTableChart.Write(analysis, writer));

        var rows = drawn.Descendants(Svg + "g").Select(g => g.Element(Svg + "title")!.Value).ToList();
        rows.Count.ShouldBe(9);
        rows[0].ShouldBe("11111: positive, 4 cases, inclusion 0.904, PRI 0.886: BE, CZ, NL, UK");
        rows[2].ShouldStartWith("10111: positive, 2 cases, inclusion 0.709");
        rows[3].ShouldStartWith("00101: negative, 1 case, inclusion 0.529, PRI 0.228");
        Texts(drawn)
            .ShouldContain(
                "fsQCA, 18 cases. Positive from an inclusion of 0.7 and a PRI of 0.5 on. 9 of 32 rows have cases; 23 remainders."
            );
    }

    [Fact]
    public void Values_of_conditions_with_several_are_digits()
    {
        var analysis = ComparativeAnalysis.Of(Lipset.MultiValue(), Lipset.Asked("SURV", 1));

        var first = Drawn(writer => TruthTableChart.Write(analysis, writer)).Descendants(Svg + "g").First();

        first.Elements(Svg + "text").First().Value.ShouldBe("2");
    }

    [Fact]
    public void Hostile_names_and_many_rows_stay_within_the_picture()
    {
        var random = new SeededRandom(3);
        string[] sets = [.. Enumerable.Range(0, 7).Select(i => $"a <very> long & hostile name {i}"), "Y"];
        var rows = Enumerable.Range(0, 120).Select(_ => sets.Select(_ => (double)random.Below(2)).ToArray()).ToList();
        var table = SetTable.Of(rows.Select((_, i) => $"<case> \"{i}\" & another name"), sets, (c, s) => rows[c][s]);
        QcaOptions asked = new() { Outcome = new("Y") };
        var analysis = ComparativeAnalysis.Of(table, asked);

        var truth = Drawn(writer => TruthTableChart.Write(analysis, writer));
        var plot = Drawn(XyPlot.Of(table, asked, analysis.Conservative.Models[0].Terms));

        Texts(truth).ShouldContain(t => t.EndsWith("other rows not drawn."));
        foreach (var drawn in new[] { truth, plot })
        {
            var width = Number(drawn.Root!, "width");
            drawn.Descendants(Svg + "text").ShouldAllBe(t => Number(t, "x") >= 0 && Number(t, "x") < width);
        }
    }

    private static XyPlot Plot(string data, int literals) =>
        XyPlot.Of(Lipset.Table(data), Lipset.Asked("SURV", 0.7), [new Term(literals, literals)]);

    private static XDocument Drawn(XyPlot plot) => Drawn(writer => XyChart.Write(plot, writer));

    private static XDocument Drawn(Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return XDocument.Parse(text.ToString());
    }

    private static List<string> Texts(XDocument drawn) => [.. drawn.Descendants(Svg + "text").Select(t => t.Value)];

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
