using KazCsto.Cli.Output;
using KazCsto.Time.Timelines;

namespace KazCsto.Cli.Printers;

/// <summary>Prints a timeline for a reader: the days on which a rank moved, with what began or ended on them.</summary>
internal sealed class TimelinePrinter(Timeline timeline, IReadOnlyList<Node> nodes)
{
    private const int MostFacts = 6;

    private readonly IReadOnlyList<IReadOnlyList<TimelinePoint>> _lines = [.. nodes.Select(n => timeline.Of(n))];

    public void Print(TextWriter output)
    {
        var prose = new Prose(output);
        prose.Title(TimelineWords.Title(timeline));
        prose.Line(TimelineWords.Subtitle(timeline), indent: 0);
        prose.Line(timeline.Convention, indent: 0);
        var moved = Enumerable.Range(1, timeline.Spells.Length - 1).Where(IsMoved).ToList();
        prose.Heading(Numbers.InWords(timeline.Span.From) + Possible(0));
        prose.Line(string.Join(", ", Standing(0)));
        foreach (var spell in moved)
        {
            prose.Heading(Numbers.InWords(timeline.Spells[spell].From) + Possible(spell));
            prose.Line(string.Join(", ", Moves(spell)));
            PrintFacts(prose, spell);
        }

        prose.Heading(Numbers.InWords(timeline.Span.Until.AddDays(-1)) + Possible(timeline.Spells.Length - 1));
        prose.Line(string.Join(", ", Standing(timeline.Spells.Length - 1)));
        prose.Blank();
        prose.Line(
            $"A rank moved on {Counted.Of(moved.Count, "day")}; on {timeline.Spells.Length - 1 - moved.Count} more a tie began, ended or became certain or uncertain and no rank moved (--format tsv has them).",
            indent: 0
        );
    }

    private bool IsMoved(int spell) => _lines.Any(line => line[spell].Place?.Rank != line[spell - 1].Place?.Rank);

    private IEnumerable<string> Standing(int spell) =>
        _lines
            .Select(line => line[spell].Place)
            .Where(place => place is { Rank: > 0 })
            .OrderBy(place => place!.Rank)
            .Select(place => $"{place!.Place} {place.Node.Name} ({Numbers.Short(place.Score)})");

    private IEnumerable<string> Moves(int spell) =>
        _lines
            .Select(line => (line[spell - 1].Place, Now: line[spell].Place))
            .Zip(nodes)
            .Where(m => m.First.Place?.Rank != m.First.Now?.Rank)
            .OrderBy(m => m.First.Now?.Rank ?? int.MaxValue)
            .Select(m => $"{m.Second.Name} {m.First.Place?.Place ?? "no arc"} to {m.First.Now?.Place ?? "no arc"}");

    private string Possible(int spell) =>
        timeline.Spells[spell].PossibleTies is var ties and > 0 ? $" ({Counted.Of(ties, "tie")} possibly)" : "";

    private void PrintFacts(Prose prose, int spell)
    {
        var now = timeline.Spells[spell];
        var (before, after) = (OnDay(now.From.AddDays(-1)), OnDay(now.From));
        var lines = now
            .Ended.Select(f => (Text: $"ended: {f.Told(before)}", Because: f.Cited()))
            .Concat(now.Begun.Select(f => ($"began: {f.Told(after)}", f.Cited())))
            .Concat(
                now.Altered.Select(f =>
                    ($"became {(after.IsOnlyPossible(f) ? "uncertain" : "certain")}: {f.Told(after)}", f.Cited())
                )
            )
            .ToList();
        foreach (var (text, because) in lines.Take(MostFacts))
        {
            prose.Line(text, because, indent: 2);
        }

        if (lines.Count > MostFacts)
        {
            prose.Line($"and {lines.Count - MostFacts} more", indent: 2);
        }
    }

    private Network OnDay(DateOnly day) => timeline.History.At(day, timeline.Span.Certain);
}
