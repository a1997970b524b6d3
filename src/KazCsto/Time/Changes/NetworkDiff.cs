namespace KazCsto.Time.Changes;

/// <summary>What differs between a network on two days.</summary>
/// <param name="Before">The network on the first day.</param>
/// <param name="After">The network on the second day.</param>
/// <param name="NodesGone">Nodes that exist on the first day alone, by id.</param>
/// <param name="NodesCome">Nodes that exist on the second day alone, by id.</param>
/// <param name="Ended">Ties and values of the first day alone, by id.</param>
/// <param name="Begun">Ties and values of the second day alone, by id.</param>
/// <param name="Altered">Ties and values of both days that are certain on one of them only, by id, as they are on the second day.</param>
public sealed record NetworkDiff(
    Network Before,
    Network After,
    ImmutableArray<Node> NodesGone,
    ImmutableArray<Node> NodesCome,
    ImmutableArray<Fact> Ended,
    ImmutableArray<Fact> Begun,
    ImmutableArray<Fact> Altered
)
{
    /// <summary>Compares a network with itself on another day.</summary>
    /// <param name="before">The network on the first day.</param>
    /// <param name="after">The same network on the second day.</param>
    public static NetworkDiff Of(Network before, Network after)
    {
        var then = before.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var now = after.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        return new(
            before,
            after,
            [.. before.Nodes.Except(after.Nodes).Order()],
            [.. after.Nodes.Except(before.Nodes).Order()],
            ById(then.Values.Where(f => !now.ContainsKey(f.Id))),
            ById(now.Values.Where(f => !then.ContainsKey(f.Id))),
            ById(
                now.Values.Where(f =>
                    then.TryGetValue(f.Id, out var earlier) && before.IsOnlyPossible(earlier) != after.IsOnlyPossible(f)
                )
            )
        );
    }

    private static ImmutableArray<Fact> ById(IEnumerable<Fact> facts) =>
        [.. facts.OrderBy(f => f.Id, StringComparer.Ordinal)];
}
