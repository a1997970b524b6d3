namespace KazCsto.Networks.Questions;

/// <summary>By which paths one node can move another, and how sure the weakest tie of each is.</summary>
/// <remarks>The ties are those of the projection <c>influence</c>, in the direction in which they move; what it contracts stands in the path.</remarks>
internal static class InfluencePaths
{
    private const int MostHops = 4;

    /// <summary>Which end moves which, as in <c>graph/projections.yaml</c>.</summary>
    internal static readonly IReadOnlyDictionary<TieMeaning, Moves> Kinds = new Dictionary<TieMeaning, Moves>
    {
        [Meaning.Commands] = Moves.FromMovesTo,
        [Meaning.HoldsOffice] = Moves.FromMovesTo,
        [Meaning.Appoints] = Moves.FromMovesTo,
        [Meaning.Dismisses] = Moves.FromMovesTo,
        [Meaning.DecidesOn] = Moves.FromMovesTo,
        [Meaning.Approved] = Moves.FromMovesTo,
        [Meaning.Sends] = Moves.FromMovesTo,
        [Meaning.MustApprove] = Moves.FromMovesTo,
        [Meaning.ContributesTo] = Moves.FromMovesTo,
        [Meaning.OrganOf] = Moves.FromMovesTo,
        [Meaning.DeployedTo] = Moves.FromMovesTo,
        [Meaning.Operates] = Moves.Both,
        [Meaning.Leases] = Moves.Both,
        [Meaning.Hosts] = Moves.Both,
        [Meaning.DependsOn] = Moves.ToMovesFrom,
        [Meaning.SuppliesArms] = Moves.FromMovesTo,
        [Meaning.Finances] = Moves.FromMovesTo,
        [Meaning.Chairs] = Moves.FromMovesTo,
        [Meaning.MemberOf] = Moves.FromMovesTo,
        [Meaning.Made] = Moves.FromMovesTo,
        [Meaning.AddressedTo] = Moves.FromMovesTo,
        [Meaning.Consults] = Moves.Both,
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
        tie.Kind.Means is { } kind
        && Kinds.TryGetValue(kind, out var moves)
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
