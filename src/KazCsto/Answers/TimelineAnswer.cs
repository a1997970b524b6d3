using KazCsto.Power.Rankings;
using KazCsto.Time.Timelines;

namespace KazCsto.Answers;

/// <summary>A measure over time: the days on which a rank moved, with what began or ended on them.</summary>
/// <param name="timeline">The timeline.</param>
/// <param name="nodes">Whose ranks are told.</param>
internal sealed class TimelineAnswer(Timeline timeline, IReadOnlyList<Node> nodes)
{
    private const int MostFacts = 6;
    private const int MostLines = 8;

    private readonly IReadOnlyList<IReadOnlyList<TimelinePoint>> _lines = [.. nodes.Select(n => timeline.Of(n))];

    /// <summary>The answer, with a picture of the scores or of the ranks.</summary>
    public Answer Of(Scope scope, bool drawsRanks)
    {
        var moved = Enumerable.Range(1, timeline.Spells.Length - 1).Where(IsMoved).ToList();
        var end = timeline.Spells.Length - 1;
        return new(
            TimelineWords.Title(timeline),
            [
                new Remark(TimelineWords.Subtitle(timeline)),
                new Remark(timeline.Convention),
                new TimelinePicture(timeline, nodes, drawsRanks),
                On(timeline.Span.From, 0, new Line(Standing(0))),
                new Late(new(() => [.. moved.Select(Moved)])),
                On(timeline.Span.Until.AddDays(-1), end, new Line(Standing(end))),
                new Remark(
                    $"A rank moved on {Counted.Of(moved.Count, "day")}; on {end - moved.Count} more a tie began, ended or became certain or uncertain and no rank moved (--format tsv has them)."
                )
                {
                    IsApart = true,
                },
            ],
            TimelineRows.Of(timeline, _lines)
        )
        {
            Context = scope
                .Context.And("measure", timeline.Measure.Name)
                .And("kind", timeline.Span.Kind)
                .WithProjection(timeline.Rule.Name)
                .WithConvention(timeline.Convention),
        };
    }

    /// <summary>The picture, and the days on which the first place changed with all that began or ended then.</summary>
    public static ImmutableArray<Block> FirstPlaces(Timeline timeline)
    {
        ImmutableArray<Block> changes =
        [
            .. timeline
                .Spells.Zip(
                    timeline.Spells.Skip(1),
                    (before, now) => (Before: First(before), Now: First(now), Spell: now)
                )
                .Where(c => c.Before != c.Now)
                .Select(c => new Line(
                    new Statement(
                        $"{Words.Day(c.Spell.From)}: {c.Before} to {c.Now}",
                        [.. c.Spell.Begun, .. c.Spell.Ended]
                    )
                )),
        ];
        return
        [
            new TimelinePicture(timeline, timeline.First(MostLines), AreRanks: false),
            new Part($"{timeline.Measure.Name}: the first place changed {Counted.Of(changes.Length, "time")}", changes)
            {
                IfNone = "",
                IsFolded = true,
            },
        ];

        string First(Spell spell) => Words.Names(timeline.FirstIn(spell));
    }

    private Part Moved(int spell) =>
        On(timeline.Spells[spell].From, spell, new Line(Moves(spell)) { Under = Changes(spell) });

    private Part On(DateOnly day, int spell, Line line)
    {
        var possible = timeline.Spells[spell].PossibleTies;
        return new(Words.Day(day) + (possible > 0 ? $" ({Counted.Of(possible, "tie")} possibly)" : ""), [line]);
    }

    private bool IsMoved(int spell) => _lines.Any(line => line[spell].Place?.Rank != line[spell - 1].Place?.Rank);

    private string Standing(int spell) =>
        string.Join(
            ", ",
            _lines
                .Select(line => line[spell].Place)
                .Where(place => place is { Rank: > 0 })
                .OrderBy(place => place!.Rank)
                .Select(place => $"{place!.Place} {place.Node.Name} ({Numbers.Short(place.Score)})")
        );

    private string Moves(int spell) =>
        string.Join(
            ", ",
            _lines
                .Select(line => (line[spell - 1].Place, Now: line[spell].Place))
                .Zip(nodes)
                .Where(m => m.First.Place?.Rank != m.First.Now?.Rank)
                .OrderBy(m => m.First.Now?.Rank ?? int.MaxValue)
                .Select(m => $"{m.Second.Name} {PlaceOf(m.First.Place)} to {PlaceOf(m.First.Now)}")
        );

    private static string PlaceOf(RankedNode? place) => place?.Place ?? "no arc";

    private ImmutableArray<Block> Changes(int spell)
    {
        var now = timeline.Spells[spell];
        var (before, after) = (OnDay(now.From.AddDays(-1)), OnDay(now.From));
        ImmutableArray<Block> lines =
        [
            .. now.Ended.Select(f => Told("ended", f, before)),
            .. now.Begun.Select(f => Told("began", f, after)),
            .. now.Altered.Select(f => Told($"became {(after.IsOnlyPossible(f) ? "uncertain" : "certain")}", f, after)),
        ];
        return [.. More.After(MostFacts, lines, Others, instead: Others)];
    }

    private static string Others(int number) => $"and {number} more";

    private static Line Told(string what, Fact fact, Network network) =>
        new(new Statement($"{what}: {fact.Told(network)}", [fact]));

    private Network OnDay(DateOnly day) => timeline.History.At(day, timeline.Span.Certain);
}
