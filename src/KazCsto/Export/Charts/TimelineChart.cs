using System.Globalization;
using KazCsto.Export.Pictures;
using KazCsto.Time.Timelines;

namespace KazCsto.Export.Charts;

/// <summary>A timeline as a line chart.</summary>
internal static class TimelineChart
{
    private const double OfCase = 1e6;
    private const double WidestMark = 17;

    /// <summary>Makes the chart.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="nodes">Whose lines are drawn, the first in the strongest colours.</param>
    /// <param name="ranks">Whether ranks are drawn instead of scores.</param>
    public static LineChart Of(Timeline timeline, IReadOnlyList<Node> nodes, bool ranks = false)
    {
        var lines = nodes.Select(n => timeline.Of(n)).ToList();
        var moved = Enumerable
            .Range(0, timeline.Spells.Length)
            .Select(i => i == 0 ? 0 : lines.Sum(l => Moved(l[i - 1], l[i])))
            .ToArray();
        return new()
        {
            Slug = $"{timeline.Measure.Name}-of-{timeline.Span.Kind}",
            Title = ranks ? $"Ranks by {TimelineWords.Title(timeline)}" : Capital(TimelineWords.Title(timeline)),
            Subtitle = $"{Capital(TimelineWords.Subtitle(timeline))}; {timeline.Convention}",
            Description = Described(timeline, nodes),
            Key = "+ begins or is certain from this day, − ends, ◆ a case begins; short ticks are further changes",
            From = timeline.Span.From,
            Until = timeline.Span.Until,
            IsOfRanks = ranks,
            Lines =
            [
                .. nodes.Zip(
                    lines,
                    (node, line) =>
                        new ChartLine(
                            node.Id,
                            node.Name,
                            [.. line.Select(p => new ChartStep(p.Spell.From, p.Spell.Until, ValueOf(p, ranks)))]
                        )
                ),
            ],
            Marks =
            [
                .. CasesOf(timeline)
                    .Concat(ChangesOf(timeline, nodes, moved))
                    .GroupBy(m => m.Day)
                    .Select(OneOfDay)
                    .OrderBy(m => m.Day),
            ],
        };
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
            .Select(c => new ChartMark(c.Since!.Earliest, $"◆ {c.Node.Name}", $"{c.Since}: {c.Node.Name}", OfCase));

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
                    spell.From,
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

    private static ChartMark OneOfDay(IGrouping<DateOnly, ChartMark> marks)
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

    private static string Capital(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(text[0])}{text[1..]}");
}
