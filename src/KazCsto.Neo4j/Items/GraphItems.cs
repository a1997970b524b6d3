namespace KazCsto.Neo4j.Items;

/// <summary>A property graph as two streams, so that it may be larger than memory. Each may be read several times and gives the same items.</summary>
/// <param name="Nodes">The nodes; those of the same labels stand together.</param>
/// <param name="Ties">The ties; those of the same type and of the same labels at their ends stand together.</param>
public sealed record GraphItems(IEnumerable<NodeItem> Nodes, IEnumerable<TieItem> Ties);
