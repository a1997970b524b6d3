using System.Globalization;
using KazCsto.Export.Pictures;
using KazCsto.Time.Timelines;

namespace KazCsto.Export.Charts;

/// <summary>A timeline as lines over days: SVG 1.1 that needs nothing else. https://www.w3.org/TR/SVG11/</summary>
internal static class TimelineChart
{
    private const double OfCase = 1e6;
    private const double WidestMark = 17;
    private const int MomentsInAll = 200;
    private const double PeakFactor = 2;

    /// <summary>Draws the chart.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="nodes">Whose lines are drawn, the first in the strongest colours.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="ranks">Whether ranks are drawn instead of scores.</param>
    public static void Write(Timeline timeline, IReadOnlyList<Node> nodes, TextWriter writer, bool ranks = false)
    {
        var lines = nodes.Select(n => timeline.Of(n)).ToList();
        var moved = Enumerable
            .Range(0, timeline.Spells.Length)
            .Select(i => i == 0 ? 0 : lines.Sum(l => Moved(l[i - 1], l[i])))
            .ToArray();
        ImmutableArray<StepLine> drawn = [.. nodes.Zip(lines, (node, line) => LineOf(node, line, timeline, ranks))];
        var chart = new StepChart
        {
            Slug = $"{timeline.Measure.Name}-of-{timeline.Span.Kind}",
            Title = ranks ? $"Ranks by {TimelineWords.Title(timeline)}" : Words.Capital(TimelineWords.Title(timeline)),
            Subtitle = $"{Words.Capital(TimelineWords.Subtitle(timeline))}; {timeline.Convention}",
            Description = Described(timeline, nodes),
            Key = "+ begins or is certain from this day, − ends, ◆ a case begins; short ticks are further changes",
            Along = new TimeAxis(timeline.Span.From, timeline.Span.Until),
            Values = AxisOf(drawn, timeline.Span, ranks),
            Lines = drawn,
            Marks =
            [
                .. CasesOf(timeline)
                    .Concat(ChangesOf(timeline, nodes, moved))
                    .GroupBy(m => m.At)
                    .Select(OneOfDay)
                    .OrderBy(m => m.At),
            ],
        };
        new StepChartDrawing(chart).Write(writer);
    }

    private static StepLine LineOf(Node node, ImmutableArray<TimelinePoint> line, Timeline timeline, bool ranks)
    {
        var last = line.LastOrDefault(p => !double.IsNaN(ValueOf(p, ranks)));
        var ends = last is not null && last.Spell.Until < timeline.Span.Until;
        return new(
            node.Id,
            node.Name,
            ends ? string.Create(CultureInfo.InvariantCulture, $" (to {last!.Spell.Until.Year})") : "",
            [.. line.Select(p => new LineStep(p.Spell.From.DayNumber, p.Spell.Until.DayNumber, ValueOf(p, ranks)))]
        );
    }

    /// <summary>The axis of values. What lasts for a moment only does not press all other lines together: it is beyond it.</summary>
    private static ValueAxis AxisOf(ImmutableArray<StepLine> lines, TimelineOptions span, bool ranks)
    {
        var steps = lines.SelectMany(l => l.Steps).Where(s => !double.IsNaN(s.Value)).ToList();
        if (ranks)
        {
            return ValueAxis.OfRanks(steps.Count == 0 ? 1 : (int)steps.Max(s => s.Value));
        }

        var most = steps.Select(s => s.Value).DefaultIfEmpty(1).Max();
        var moment = (span.Until.DayNumber - span.From.DayNumber) / MomentsInAll;
        var lasting = steps.Where(s => s.Until - s.From > moment).Select(s => s.Value).DefaultIfEmpty(most).Max();
        return ValueAxis.Around(
            Math.Min(0, steps.Select(s => s.Value).DefaultIfEmpty(0).Min()),
            most > PeakFactor * lasting ? lasting : most
        );
    }

    private static double ValueOf(TimelinePoint point, bool ranks) =>
        point.Place is not { Rank: > 0 } place ? double.NaN
        : ranks ? place.Rank
        : place.Score;

    private static double Moved(TimelinePoint before, TimelinePoint now)
    {
        var (then, score) = (before.Place?.Score ?? 0, now.Place?.Score ?? 0);
        return double.IsNaN(then) || double.IsNaN(score) ? 0 : Math.Abs(score - then);
    }

    private static IEnumerable<ChartMark> CasesOf(Timeline timeline) =>
        timeline
            .History.OfMeaning(Meaning.Case)
            .Select(n => (Node: n, timeline.History.ExistenceOf(n).Since))
            .Where(c => c.Since is { IsOpen: false })
            .Where(c => c.Since!.Earliest >= timeline.Span.From && c.Since.Earliest < timeline.Span.Until)
            .Select(c => new ChartMark(
                c.Since!.Earliest.DayNumber,
                $"◆ {c.Node.Name}",
                $"{c.Since}: {c.Node.Name}",
                OfCase
            ));

    /// <summary>What begins or ends at a node that is shown, if a line moves with it.</summary>
    private static IEnumerable<ChartMark> ChangesOf(Timeline timeline, IReadOnlyList<Node> nodes, double[] moved)
    {
        var shown = nodes.ToHashSet();
        foreach (var (i, spell) in timeline.Spells.Index().Where(s => moved[s.Index] > 0))
        {
            var facts = spell
                .Begun.Select(f => (Fact: f, Sign: "+"))
                .Concat(spell.Ended.Select(f => (Fact: f, Sign: "−")))
                .Where(f => f.Fact is Tie tie && (shown.Contains(tie.From) || shown.Contains(tie.To)))
                .OrderByDescending(f => IsOfHead((Tie)f.Fact))
                .ThenBy(f => f.Sign)
                .ToList();
            if (facts.Count > 0)
            {
                var (fact, sign) = facts[0];
                yield return new(
                    spell.From.DayNumber,
                    $"{sign} {ShortOf((Tie)fact)}",
                    string.Join(
                        "; ",
                        facts.Select(f => $"{Numbers.Iso(spell.From)} {f.Sign} {f.Fact.Guarded()} ({f.Fact.Cited()})")
                    ),
                    moved[i]
                );
            }
        }
    }

    private static ChartMark OneOfDay(IGrouping<double, ChartMark> marks)
    {
        var first = marks.MaxBy(m => m.Importance)!;
        return first with { Told = string.Join("; ", marks.Select(m => m.Told)) };
    }

    private static bool IsOfHead(Tie tie) => tie.Role is not null && tie.Kind.Roles[tie.Role].IsHead;

    private static string ShortOf(Tie tie) => Labels.Wrap($"{NameOf(tie.From)}, {NameOf(tie.To)}", WidestMark, 1)[0];

    private static string NameOf(Node node) => node.CodeOf(Meaning.Abbreviation) ?? node.Name;

    private static string Described(Timeline timeline, IReadOnlyList<Node> nodes)
    {
        var ends = nodes.Select(n =>
        {
            var line = timeline.Of(n);
            return $"{n.Name} {Told(line[0])} at first, {Told(line[^1])} at the end";
        });
        return string.Join("; ", ends) + ".";
    }

    private static string Told(TimelinePoint point) =>
        point.Place is { Rank: > 0 } place ? $"{place.Place} ({Numbers.Short(place.Score)})" : "without a score";
}
