namespace KazCsto.Neo4j.Items;

/// <summary>What tells a node from all others.</summary>
/// <param name="Label">The label under which the id is unique.</param>
/// <param name="Id">The id.</param>
public readonly record struct NodeKey(string Label, string Id);
