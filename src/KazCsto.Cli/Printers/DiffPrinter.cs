using KazCsto.Cli.Output;
using KazCsto.Power.Rankings;
using KazCsto.Time.Changes;

namespace KazCsto.Cli.Printers;

/// <summary>Prints what differs between two days.</summary>
internal static class DiffPrinter
{
    public static void Print(NetworkDiff diff, RankMoves? moves, string format, TextWriter output)
    {
        if (format != "table")
        {
            Rows(diff, moves).Write(output, format);
            return;
        }

        var prose = new Prose(output);
        prose.Title($"From {Numbers.InWords(diff.Before.Day!.Value)} to {Numbers.InWords(diff.After.Day!.Value)}");
        Nodes(prose, "Gone", diff.NodesGone);
        Nodes(prose, "Appeared", diff.NodesCome);
        Facts(prose, "Ended", WithoutWhatFollows(diff.Ended, diff.NodesGone), diff.Before);
        Facts(prose, "Began", WithoutWhatFollows(diff.Begun, diff.NodesCome), diff.After);
        Facts(prose, "Became certain, or uncertain", diff.Altered, diff.After);
        if (moves is not null)
        {
            prose.Heading($"Ranks by {moves.Measure.Name} that moved");
            foreach (var move in moves.Moves)
            {
                prose.Line($"{move.Node.Name}: {PlaceOf(move.Before)} to {PlaceOf(move.After)}");
            }

            if (moves.Moves.IsEmpty)
            {
                prose.Line("none");
            }
        }
    }

    private static void Nodes(Prose prose, string heading, IReadOnlyCollection<Node> nodes)
    {
        prose.Heading($"{heading} ({nodes.Count})");
        if (nodes.Count > 0)
        {
            prose.Line(string.Join(", ", nodes.Select(n => n.Name)));
        }
    }

    /// <summary>What is known of a node that came or went came or went with it.</summary>
    private static List<Fact> WithoutWhatFollows(IEnumerable<Fact> facts, IReadOnlyCollection<Node> nodes) =>
        [.. facts.Where(f => f is not Property property || !nodes.Contains(property.Node))];

    private static void Facts(Prose prose, string heading, IReadOnlyCollection<Fact> facts, Network network)
    {
        prose.Heading($"{heading} ({facts.Count})");
        foreach (var fact in facts)
        {
            prose.Line(fact.Told(network), fact.Cited());
        }
    }

    private static string PlaceOf(RankedNode? node) => node is null ? "no arc" : node.Place;

    private static Table Rows(NetworkDiff diff, RankMoves? moves)
    {
        var table = new Table(
            "change",
            "about",
            "sentence",
            "caveat",
            "rank_before",
            "rank_after",
            "probability",
            "citation"
        );
        AddFacts(table, "ended", diff.Ended);
        AddFacts(table, "began", diff.Begun);
        AddFacts(table, "certainty", diff.Altered);
        foreach (var move in moves?.Moves ?? [])
        {
            table.Add(
                $"rank by {moves!.Measure.Name}",
                move.Node.Id,
                move.Node.Name,
                "",
                move.Before?.Rank,
                move.After?.Rank,
                null,
                null
            );
        }

        return table;
    }

    private static void AddFacts(Table table, string change, IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            table.Add(
                change,
                fact.Id,
                fact.Sentence,
                fact.Doubt(),
                null,
                null,
                fact.Probability,
                fact.BestClaim.Citation
            );
        }
    }
}
