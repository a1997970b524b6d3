using KazCsto.Networks.Paths.InTime;

namespace KazCsto.Answers;

/// <summary>Paths that respect time: when they held at once, or when each hop can be made.</summary>
/// <param name="time">How they respect it.</param>
/// <param name="hold">What holds at once: <c>Held</c>, or <c>The first ways held</c>.</param>
internal sealed class DatedRouteWords(TimeReading time, string hold)
{
    public ImmutableArray<string> Columns =>
        time.IsForward
            ? ["passed_from", "passed_possibly_from"]
            : ["together_since", "together_until", "possibly_since", "possibly_until"];

    public ToldRoute Of(DatedRoute dated) =>
        new(dated.Route, _ => dated.IsOnlyPossible)
        {
            Reservation = dated.IsOnlyPossible ? " (possibly)" : "",
            When = place => time.IsForward ? $"{DayOf(dated, place)}: " : "",
            Days = time.IsForward ? [] : [.. Spells(dated)],
            Cells = place => CellsOf(dated, place),
        };

    private static string DayOf(DatedRoute dated, int place)
    {
        var possible = dated.Days[place].From;
        if (dated.IsOnlyPossible)
        {
            return $"possibly {From(possible)}";
        }

        var certain = dated.Certain[place].From;
        return certain == possible ? From(certain) : $"{From(certain)} (possibly {From(possible)})";
    }

    private static string From(DateOnly day) => day == DateOnly.MinValue ? "from any day" : $"from {Numbers.Iso(day)}";

    private IEnumerable<Block> Spells(DatedRoute dated)
    {
        var possible = WordsOf(dated.Days[0]);
        var shown =
            dated.IsOnlyPossible ? $"possibly {possible}"
            : dated.Certain[0] == dated.Days[0] ? possible
            : $"certainly {WordsOf(dated.Certain[0])}, possibly {possible}";
        yield return new Line($"{hold} at once: {shown}");
        if (!dated.AnyWay.SequenceEqual(dated.Days))
        {
            yield return new Line($"By any ties of the same nodes: {string.Join("; ", dated.AnyWay.Select(WordsOf))}");
        }
    }

    private static string WordsOf(DaySpan span) => span.Period.ToString() is { Length: > 0 } words ? words : "always";

    private object?[] CellsOf(DatedRoute dated, int hop) =>
        time.IsForward
            ? [EndsOf(dated.Certain, hop)[0], EndsOf(dated.Days, hop)[0]]
            : [.. EndsOf(dated.Certain, 0), .. EndsOf(dated.Days, 0)];

    private static string?[] EndsOf(ImmutableArray<DaySpan> spans, int place) =>
        spans.IsEmpty ? [null, null] : [spans[place].Period.Since?.Text, spans[place].Period.Until?.Text];
}
