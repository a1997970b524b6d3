using KazCsto.Power.Rankings;
using KazCsto.Time.Timelines;

namespace KazCsto.Answers;

/// <summary>A timeline as rows: each node over each spell.</summary>
internal static class TimelineRows
{
    private static readonly ImmutableArray<string> Columns =
    [
        "date",
        "until",
        "node",
        "name",
        "score",
        "rank",
        "tied",
        "possible_ties",
        "began",
        "ended",
        "certainty",
    ];

    public static Rows Of(Timeline timeline, IReadOnlyList<IReadOnlyList<TimelinePoint>> lines) =>
        new(
            Columns,
            timeline.Spells.SelectMany((spell, i) => RowsOf(spell, lines.Select(l => l[i].Place).OfType<RankedNode>()))
        );

    private static IEnumerable<object?[]> RowsOf(Spell spell, IEnumerable<RankedNode> places)
    {
        string[] facts = [Told(spell.Begun), Told(spell.Ended), Told(spell.Altered)];
        return places.Select(place =>
            (object?[])
                [
                    Numbers.Iso(spell.From),
                    Numbers.Iso(spell.Until),
                    place.Node.Id,
                    place.Node.Name,
                    place.Score,
                    place.Rank == 0 ? null : place.Rank,
                    place.IsTied,
                    spell.PossibleTies,
                    .. facts,
                ]
        );
    }

    private static string Told(IEnumerable<Fact> facts) =>
        string.Join("; ", facts.Select(f => $"{f.Id} ({f.BestClaim.Citation})"));
}
