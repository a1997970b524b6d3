using KazCsto.Time.Timelines;

namespace KazCsto.Answers.Findings;

/// <summary>Since when those who are first have been so, in sentences.</summary>
internal static class TimelineFindings
{
    /// <summary>Says of each timeline that has a day who is first on it, since when without a break, and what began or ended when that began; nothing where nobody is first.</summary>
    public static Finding Of(IEnumerable<Timeline> timelines, DateOnly day) =>
        new("Since when?", [.. timelines.Select(t => Since(t, day)).OfType<Statement>()]);

    private static Statement? Since(Timeline timeline, DateOnly day)
    {
        if (day < timeline.Span.From || day >= timeline.Span.Until)
        {
            return null;
        }

        var spells = timeline
            .Spells.Where(s => s.From <= day)
            .Select(s => (Spell: s, First: timeline.FirstIn(s)))
            .ToList();
        var first = spells[^1].First;
        if (first.IsEmpty)
        {
            return null;
        }

        var broken = spells.FindLastIndex(s => !s.First.SequenceEqual(first));
        var what = $"{timeline.Measure.Name} of {Counted.One(timeline.Span.Kind)}: {Words.Names(first)} first";
        var start = Words.Day(timeline.Span.From);
        if (broken < 0)
        {
            return new($"{what} on every day since {start}", []);
        }

        var since = spells[broken + 1].Spell;
        var days = spells.Where(s => s.First.SequenceEqual(first)).Sum(s => DaysUpTo(day, s.Spell));
        return new(
            $"{what} without a break since {Words.Day(since.From)}, before that {Words.Names(spells[broken].First)}; {ShareOf(days, spells.Sum(s => DaysUpTo(day, s.Spell)))} since {start}",
            [.. since.Begun, .. since.Ended]
        );
    }

    /// <summary>How many days of a spell there are up to a day, that day included.</summary>
    private static int DaysUpTo(DateOnly day, Spell spell) =>
        Math.Min(spell.Length, day.DayNumber + 1 - spell.From.DayNumber);

    /// <summary>What is no more than a few days short of all is told by those days.</summary>
    private static string ShareOf(int days, int all) =>
        all - days < all / 100
            ? $"on all but {Counted.Of(all - days, "day")}"
            : $"on {Words.Percent((double)days / all)} of the days";
}
