using KazCsto.Cli.Output;
using KazCsto.Power.Rankings;
using KazCsto.Time.Timelines;

namespace KazCsto.Cli.Printers;

/// <summary>A timeline as rows: each node over each spell.</summary>
internal static class TimelineRows
{
    public static Table Of(Timeline timeline, IReadOnlyList<Node> nodes)
    {
        var table = new Table(
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
            "certainty"
        );
        var lines = nodes.Select(n => timeline.Of(n)).ToList();
        for (var i = 0; i < timeline.Spells.Length; i++)
        {
            var spell = timeline.Spells[i];
            string[] facts = [Told(spell.Begun), Told(spell.Ended), Told(spell.Altered)];
            foreach (var place in lines.Select(line => line[i].Place).OfType<RankedNode>())
            {
                table.Add([
                    Numbers.Iso(spell.From),
                    Numbers.Iso(spell.Until),
                    place.Node.Id,
                    place.Node.Name,
                    place.Score,
                    place.Rank == 0 ? null : (object)place.Rank,
                    place.IsTied,
                    spell.PossibleTies,
                    .. facts,
                ]);
            }
        }

        return table;
    }

    private static string Told(IEnumerable<Fact> facts) =>
        string.Join("; ", facts.Select(f => $"{f.Id} ({f.BestClaim.Citation})"));
}
