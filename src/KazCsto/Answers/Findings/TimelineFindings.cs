using KazCsto.Time.Timelines;

namespace KazCsto.Answers.Findings;

/// <summary>Since when and until when those who are first are so, in sentences.</summary>
internal static class TimelineFindings
{
    /// <summary>
    /// Says of each timeline that has a day who is first on it, from when until when without a break, who was before and after, and what began or ended when
    /// that began; nothing where nobody is first.
    /// </summary>
    public static Finding Of(IEnumerable<Timeline> timelines, DateOnly day) =>
        new("Since when, and until when?", [.. timelines.Select(t => Since(t, day)).OfType<Statement>()]);

    private static Statement? Since(Timeline timeline, DateOnly day)
    {
        if (day < timeline.Span.From || day >= timeline.Span.Until)
        {
            return null;
        }

        var spells = timeline.Spells.Select(s => (Spell: s, First: timeline.FirstIn(s))).ToList();
        var now = spells.FindLastIndex(s => s.Spell.From <= day);
        var first = spells[now].First;
        if (first.IsEmpty)
        {
            return null;
        }

        var before = spells.FindLastIndex(now, s => !s.First.SequenceEqual(first));
        var after = spells.FindIndex(now, s => !s.First.SequenceEqual(first));
        var what = $"{timeline.Measure.Name} of {Counted.One(timeline.Span.Kind)}: {Words.Names(first)} first";
        var (start, end) = (Words.Day(timeline.Span.From), Words.Day(timeline.Span.Until.AddDays(-1)));
        if (before < 0 && after < 0)
        {
            return new($"{what} on every day from {start} to {end}", []);
        }

        var since = spells[before + 1].Spell;
        var last = after < 0 ? end : Words.Day(spells[after].Spell.From.AddDays(-1));
        var then = before < 0 ? "" : $", before that {Words.Names(spells[before].First)}";
        var later = after < 0 ? "" : $", after that {Words.Names(spells[after].First)}";
        var days = spells.Where(s => s.First.SequenceEqual(first)).Sum(s => s.Spell.Length);
        return new(
            $"{what} without a break from {Words.Day(since.From)} to {last}{then}{later}; {ShareOf(days, spells.Sum(s => s.Spell.Length))} from {start} to {end}",
            [.. since.Begun, .. since.Ended]
        );
    }

    /// <summary>What is no more than a few days short of all is told by those days.</summary>
    private static string ShareOf(int days, int all) =>
        all - days < all / 100
            ? $"on all but {Counted.Of(all - days, "day")}"
            : $"on {Words.Percent((double)days / all)} of the days";
}
