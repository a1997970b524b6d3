namespace KazCsto.Networks.Structure;

/// <summary>How a network hangs together: its parts, and what would tear them apart.</summary>
/// <remarks>Ties in force, taken either way. A bridge is a tie, not a pair of nodes: of two parallel ties neither is one.</remarks>
/// <param name="Components">The parts, the largest first.</param>
/// <param name="CutPoints">Nodes without which more parts would be.</param>
/// <param name="Bridges">Ties without which more parts would be.</param>
internal sealed record NetworkStructure(
    ImmutableArray<ImmutableArray<Node>> Components,
    ImmutableArray<Node> CutPoints,
    ImmutableArray<Tie> Bridges
)
{
    /// <summary>Finds the structure of a network on a day.</summary>
    public static NetworkStructure Of(Network network, Func<TieKind, bool> counts)
    {
        var ties = network.Ties.Where(t => t.Standing == Standing.InForce && counts(t.Kind)).ToList();
        var ends = ties.ConvertAll(t => (network.NumberOf(t.From), network.NumberOf(t.To)));
        var weak = KazCsto.Graphs.Structure.Components.Weak(network.Nodes.Length, ends);
        return new(
            [
                .. network
                    .Nodes.GroupBy(n => weak.PartOf[network.NumberOf(n)])
                    .Select(g => g.ToImmutableArray())
                    .OrderByDescending(c => c.Length)
                    .ThenBy(c => c[0]),
            ],
            [.. KazCsto.Graphs.Structure.CutPoints.Of(network.Nodes.Length, ends).Select(i => network.Nodes[i])],
            [.. KazCsto.Graphs.Structure.Bridges.Of(network.Nodes.Length, ends).Select(i => ties[i])]
        );
    }
}
