using System.Collections.Immutable;
using System.Globalization;
using KazCsto.Analysis.Timelines;
using KazCsto.Model;

namespace KazCsto.Analysis.Findings;

/// <summary>Since when those who are first have been so, in sentences.</summary>
internal static class TimelineFindings
{
    /// <summary>Says of each timeline who is first on a day, since when without a break, and what began or ended on that day.</summary>
    public static Finding Of(IEnumerable<Timeline> timelines, DateOnly day) =>
        new("Since when?", [.. timelines.Select(t => Since(t, day)).OfType<Statement>()]);

    private static Statement? Since(Timeline timeline, DateOnly day)
    {
        var spells = timeline.Spells.Where(s => s.From <= day).ToList();
        if (spells.Count == 0)
        {
            return null;
        }

        var first = FirstOn(timeline, spells[^1]);
        if (first.IsEmpty)
        {
            return null;
        }

        var broken = spells.FindLastIndex(s => !FirstOn(timeline, s).SequenceEqual(first));
        var what =
            $"{timeline.Measure.Name} of {Counted.One(timeline.Span.Kind)}: {Words.Names(first)} first";
        if (broken < 0)
        {
            return new($"{what} on every day since {Words.Day(timeline.Span.From)}", []);
        }

        var since = spells[broken + 1];
        var days = spells.Where(s => FirstOn(timeline, s).SequenceEqual(first)).Sum(s => s.Length);
        var all = spells.Sum(s => s.Length);
        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what} without a break since {Words.Day(since.From)}, before that {Words.Names(FirstOn(timeline, spells[broken]))}; {ShareOf(days, all)} since {Words.Day(timeline.Span.From)}"
            ),
            [.. since.Begun, .. since.Ended]
        );
    }

    private static ImmutableArray<Node> FirstOn(Timeline timeline, Spell spell) =>
        [.. timeline.On(spell.From).Where(n => n.Rank == 1).Select(n => n.Node).Order()];

    /// <summary>What is no more than a few days short of all is told by those days.</summary>
    private static string ShareOf(int days, int all) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(all - days < all / 100 ? $"on all but {Counted.Of(all - days, "day")}" : $"on {100.0 * days / all:0} % of the days")}"
        );
}
