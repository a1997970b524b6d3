using KazCsto.Power.Rankings;
using KazCsto.Time.Changes;

namespace KazCsto.Answers;

/// <summary>What differs between two days.</summary>
internal static class DiffAnswer
{
    private static readonly ImmutableArray<string> Columns =
    [
        "change",
        "about",
        "sentence",
        "caveat",
        "rank_before",
        "rank_after",
        "probability",
        "citation",
    ];

    public static Answer Of(NetworkDiff diff, RankMoves? moves, string restriction = "")
    {
        var (before, after) = (diff.Before, diff.After);
        return new(
            $"From {Words.Day(before.Day!.Value)} to {Words.Day(after.Day!.Value)}",
            [
                Nodes("Gone", diff.NodesGone),
                Nodes("Appeared", diff.NodesCome),
                Facts("Ended", diff.Ended, diff.NodesGone, before),
                Facts("Began", diff.Begun, diff.NodesCome, after),
                Facts("Became certain, or uncertain", diff.Altered, [], after),
                .. moves is null ? [] : new[] { Moved(moves) },
            ],
            new(Columns, Rows(diff, moves))
        )
        {
            Context = new Scope(after, after, restriction).Context.And("date_before", Numbers.Iso(before.Day.Value)),
        };
    }

    private static Part Nodes(string title, ImmutableArray<Node> nodes) =>
        new($"{title} ({nodes.Length})", nodes.IsEmpty ? [] : [new Line(string.Join(", ", nodes.Select(n => n.Name)))])
        {
            IfNone = "",
        };

    /// <summary>What is known of a node that came or went came or went with it.</summary>
    private static Part Facts(string title, IEnumerable<Fact> facts, ImmutableArray<Node> nodes, Network network)
    {
        var told = Line.AllTold(facts.Where(f => f is not Property p || !nodes.Contains(p.Node)), network);
        return new($"{title} ({told.Length})", told) { IfNone = "", IsFolded = true };
    }

    private static Part Moved(RankMoves moves) =>
        new(
            $"Ranks by {moves.Measure.Name} that moved",
            [.. moves.Moves.Select(m => new Line($"{m.Node.Name}: {PlaceOf(m.Before)} to {PlaceOf(m.After)}"))]
        )
        {
            IfNone = "none",
        };

    private static string PlaceOf(RankedNode? node) => node is null ? "no arc" : node.Place;

    private static IEnumerable<object?[]> Rows(NetworkDiff diff, RankMoves? moves) =>
        [
            .. diff.Ended.Select(f => RowOf("ended", f)),
            .. diff.Begun.Select(f => RowOf("began", f)),
            .. diff.Altered.Select(f => RowOf("certainty", f)),
            .. diff.NodesGone.Select(n => RowOf("gone", n)),
            .. diff.NodesCome.Select(n => RowOf("appeared", n)),
            .. moves?.Moves.Select(m => RowOf(moves.Measure, m)) ?? [],
        ];

    private static object?[] RowOf(string change, Node node) =>
        [change, node.Id, node.Name, "", null, null, null, null];

    private static object?[] RowOf(string change, Fact fact) =>
        [change, fact.Id, fact.Sentence, fact.Doubt(), null, null, fact.Probability, fact.BestClaim.Citation];

    private static object?[] RowOf(Measure measure, RankMove move) =>
        [$"rank by {measure.Name}", move.Node.Id, move.Node.Name, "", move.Before?.Rank, move.After?.Rank, null, null];
}
