using System.Globalization;
using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>What is written at lines: names where they end, values above their steps, and heights where one is cut off.</summary>
internal sealed class LineLabels(StepChart chart, PlotArea area)
{
    private const double LabelHeight = 16;
    private const double WidestLabel = 18;
    private const double PeakGap = 44;
    private const double LeastForValue = 44;
    private const double LeastBetween = 26;

    /// <summary>How wide the widest name is.</summary>
    public static double Width(StepChart chart) =>
        chart.Lines.Select(l => Labels.Width(NameOf(l))).DefaultIfEmpty(0).Max() * ChartPen.Small.Size;

    /// <summary>How high the lines are that are cut off; of those near one another the highest.</summary>
    public void DrawPeaks(SvgCanvas svg)
    {
        var peaks = chart
            .Lines.SelectMany(l => l.Steps)
            .Where(step => step.Value > Math.Max(area.Values.First, area.Values.Last))
            .OrderByDescending(step => step.Value)
            .ThenBy(step => step.From);
        var told = new List<double>();
        foreach (var peak in peaks)
        {
            var x = area.X(peak.From);
            if (told.TrueForAll(other => Math.Abs(other - x) > PeakGap))
            {
                told.Add(x);
                var isLast = x > area.Box.Right - PeakGap;
                svg.Label(
                    $"▲ {peak.Value.ToString("0.##", CultureInfo.InvariantCulture)}",
                    x + (isLast ? -5 : 5),
                    area.Box.Top + 11,
                    isLast ? "end" : null,
                    Palette.Quiet
                );
            }
        }
    }

    /// <summary>What stands above the steps of lines, where there is room.</summary>
    public void DrawValues(SvgCanvas svg)
    {
        foreach (var (number, line) in chart.Lines.Index())
        {
            foreach (var (i, step) in line.Steps.Index().Where(s => s.Item.Label.Length > 0))
            {
                var (from, until, y) = (area.X(step.From), area.X(step.Until), area.Y(step.Value));
                var below = number > 0 ? y - area.Y(chart.Lines[number - 1].Steps[i].Value) : area.Box.Height;
                if (until - from >= LeastForValue && below >= LeastBetween)
                {
                    svg.Label(step.Label, (from + until) / 2, y - 8, "middle", Palette.Line(number), bold: true);
                }
            }
        }
    }

    /// <summary>Each name at the right, with a thin line to where its own line ends; one that ends before has a dot there.</summary>
    public void DrawNames(SvgCanvas svg)
    {
        var ends = chart.Lines.Index().Select(l => (l.Index, l.Item, l.Item.End)).Where(l => l.End.Until > 0).ToList();
        var wanted = ends.Select(l => area.Y(l.End.Value)).ToArray();
        var placed = EndLabels.Spread(wanted, LabelHeight, area.Box.Top + 4, area.Box.Bottom - 4);
        foreach (var (i, (number, line, end)) in ends.Index())
        {
            var colour = Palette.Line(number);
            if (end.Until < chart.Along.Until)
            {
                svg.Draw("circle", "", ("cx", area.X(end.Until)), ("cy", wanted[i]), ("r", 3.0), ("fill", colour));
            }
            else
            {
                svg.Stroke(
                    $"M{ChartPen.Pair(area.Box.Right + 1, wanted[i])} L{ChartPen.Pair(area.Box.Right + 4, wanted[i])} L{ChartPen.Pair(area.Box.Right + 16, placed[i])}",
                    colour,
                    0.8
                );
            }

            svg.Label(NameOf(line), area.Box.Right + 20, placed[i] + 4, null, colour, true);
        }
    }

    /// <summary>What stands at the end of a line.</summary>
    private static string NameOf(StepLine line) =>
        Labels.Wrap(line.Name, WidestLabel - Labels.Width(line.Note), 1)[0] + line.Note;
}
