using KazCsto.Power.Rankings;

namespace KazCsto.Time.Changes;

/// <summary>A node whose rank differs between two rankings by the same measure.</summary>
/// <param name="Node">The node.</param>
/// <param name="Before">Its place in the first; null if it has none there.</param>
/// <param name="After">Its place in the second; null if it has none there.</param>
internal sealed record RankMove(Node Node, RankedNode? Before, RankedNode? After)
{
    /// <summary>The nodes of a kind whose rank is another, in the order of the second ranking; those that left it come last.</summary>
    public static ImmutableArray<RankMove> Between(Ranking before, Ranking after, string kind)
    {
        var then = before.OfKind(kind).ToDictionary(n => n.Node);
        var now = after.OfKind(kind).ToList();
        var stayed = now.Select(n => n.Node).ToHashSet();
        return
        [
            .. now.Select(n => new RankMove(n.Node, then.GetValueOrDefault(n.Node), n))
                .Concat(
                    before.OfKind(kind).Where(n => !stayed.Contains(n.Node)).Select(n => new RankMove(n.Node, n, null))
                )
                .Where(move => move.Before?.Rank != move.After?.Rank),
        ];
    }
}
