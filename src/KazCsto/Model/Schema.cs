namespace KazCsto.Model;

/// <summary>The vocabulary of a network: its kinds of node, property and tie, in the order of <c>graph/schema.yaml</c>.</summary>
/// <param name="Nodes">Kinds of node by name.</param>
/// <param name="Properties">Properties by name.</param>
/// <param name="Ties">Kinds of tie by name.</param>
public sealed record Schema(
    IReadOnlyDictionary<string, NodeKind> Nodes,
    IReadOnlyDictionary<string, PropertyKind> Properties,
    IReadOnlyDictionary<string, TieKind> Ties
);
