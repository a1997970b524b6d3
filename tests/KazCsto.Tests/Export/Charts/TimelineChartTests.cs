using System.Xml.Linq;
using KazCsto.Export.Charts;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Time.Timelines;

namespace KazCsto.Tests.Export.Charts;

public sealed class TimelineChartTests
{
    [Fact]
    public void Each_node_is_a_line_with_its_name_at_its_end()
    {
        var svg = XDocument.Parse(Drawn(ranks: false));

        svg.Descendants().Count(e => (string?)e.Attribute("class") == "line").ShouldBe(5);
        svg.Root!.Attribute("aria-labelledby")!.Value.ShouldBe("pagerank-of-state-title pagerank-of-state-desc");
        var texts = svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
        texts.ShouldContain("Oak");
        texts.ShouldContain("◆ Hazel 2022");
        texts.ShouldContain("2010");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_same_chart_is_the_same_bytes(bool ranks) => Drawn(ranks).ShouldBe(Drawn(ranks));

    [Fact]
    public void Labels_of_marks_touch_neither_one_another_nor_a_stem()
    {
        (double X, double Width, double Importance)[] marks =
        [
            .. Enumerable.Range(0, 40).Select(i => (40.0 + (i * 20 % 700), 60.0 + (i % 7 * 9), i % 5.0)),
        ];

        var placed = MarkLabels.Place(marks, 6, 0, 800);

        placed.Count(p => p is not null).ShouldBeGreaterThan(8);
        foreach (var (i, one) in placed.Index().Where(p => p.Item is not null))
        {
            foreach (var (j, other) in placed.Index().Where(p => p.Item is not null && p.Index != i))
            {
                var (row, left) = one!.Value;
                var (otherRow, otherLeft) = other!.Value;
                var shareRow =
                    row == otherRow && left < otherLeft + marks[j].Width && otherLeft < left + marks[i].Width;
                var isCrossed = otherRow > row && marks[j].X > left && marks[j].X < left + marks[i].Width;
                (shareRow || isCrossed).ShouldBeFalse($"{i} and {j}");
            }
        }
    }

    [Fact]
    public void Names_at_the_end_keep_their_order_and_their_distance()
    {
        var placed = EndLabels.Spread([100, 101, 99, 300, 305], 16, 50, 310);

        placed[2].ShouldBe(84, 1e-9);
        placed[0].ShouldBe(100, 1e-9);
        placed[1].ShouldBe(116, 1e-9);
        placed[3].ShouldBe(294, 1);
        placed[4].ShouldBe(placed[3] + 16, 1e-9);
        placed.Max().ShouldBeLessThanOrEqualTo(310);
    }

    [Theory]
    [InlineData(0, 0.31, 0, 0.4, 5)]
    [InlineData(0, 6, 0, 6, 7)]
    [InlineData(0, 0, 0, 1, 6)]
    [InlineData(-0.3, 0.9, -0.4, 1, 8)]
    public void Ticks_are_round(double least, double most, double first, double last, int ticks)
    {
        var axis = ValueAxis.Around(least, most);

        axis.First.ShouldBe(first, 1e-12);
        axis.Last.ShouldBe(last, 1e-12);
        axis.Ticks.Length.ShouldBe(ticks);
    }

    private static string Drawn(bool ranks)
    {
        var timeline = Timeline.Of(
            League.Network,
            League.Rule("influence"),
            Measures.Find("pagerank")!,
            new(),
            new(new(2001, 1, 1), new(2023, 1, 1), "state")
        );
        using var writer = new StringWriter { NewLine = "\n" };
        TimelineChart.Write(timeline, timeline.First(5), writer, ranks);
        return writer.ToString();
    }
}
