namespace KazCsto.Networks.Questions;

/// <summary>By which paths one node can move another, and how sure the weakest tie of each is.</summary>
/// <remarks>The ties are those of the projection <c>influence</c>, in the direction in which they move; what it contracts stands in the path.</remarks>
internal static class InfluencePaths
{
    private const int MostHops = 4;

    /// <summary>Which end moves which, as in <c>graph/projections.yaml</c>.</summary>
    internal static readonly IReadOnlyDictionary<string, Moves> Kinds = new Dictionary<string, Moves>
    {
        ["commands"] = Moves.FromMovesTo,
        ["holds-office"] = Moves.FromMovesTo,
        ["appoints"] = Moves.FromMovesTo,
        ["dismisses"] = Moves.FromMovesTo,
        ["decides-on"] = Moves.FromMovesTo,
        ["approved"] = Moves.FromMovesTo,
        ["sends"] = Moves.FromMovesTo,
        ["must-approve"] = Moves.FromMovesTo,
        ["contributes-to"] = Moves.FromMovesTo,
        ["organ-of"] = Moves.FromMovesTo,
        ["deployed-to"] = Moves.FromMovesTo,
        ["operates"] = Moves.Both,
        ["leases"] = Moves.Both,
        ["hosts"] = Moves.Both,
        ["depends-on"] = Moves.ToMovesFrom,
        ["supplies-arms"] = Moves.FromMovesTo,
        ["finances"] = Moves.FromMovesTo,
        ["chairs"] = Moves.FromMovesTo,
        ["member-of"] = Moves.FromMovesTo,
        ["made"] = Moves.FromMovesTo,
        ["addressed-to"] = Moves.FromMovesTo,
        ["consults"] = Moves.Both,
    };

    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        var maxHops = Math.Min(asked.Whole("max_hops"), MostHops);
        return
            day.Find(asked.Text("mover")) is not { } mover
            || day.Find(asked.Text("moved")) is not { } moved
            || mover.Equals(moved)
            ? []
            : SimplePaths
                .From(mover, node => day.Of(node).Where(tie => MovesAwayFrom(node, tie)), maxHops)
                .Where(way => way[^1].From.Equals(moved) || way[^1].To.Equals(moved))
                .Where(way => !way.SkipLast(1).Any(t => t.From.Equals(moved) || t.To.Equals(moved)))
                .Select(way => day.On(way))
                .OrderBy(grounds => grounds.Hops)
                .ThenByDescending(grounds => grounds.Probability)
                .Select(Row);
    }

    private static bool MovesAwayFrom(Node node, Tie tie) =>
        Kinds.TryGetValue(tie.Kind.Name, out var moves)
        && (moves == Moves.Both || node.Equals(moves == Moves.FromMovesTo ? tie.From : tie.To));

    private static object?[] Row(Grounds grounds) =>
        [
            grounds.Told,
            grounds.Hops,
            grounds.AreCertain,
            grounds.Probability,
            grounds.Weakest.BestClaim.Grade,
            grounds.Weakest.Sentence,
            grounds.Weakest.BestClaim.Citation,
            grounds.Caveat,
        ];
}
