namespace KazCsto.Neo4j.Items;

/// <summary>A tie as a property graph has it: a relationship of one type between two nodes.</summary>
/// <param name="Type">Its type, such as <c>MEMBER_OF</c>.</param>
/// <param name="Id">Its id, unique among the ties of its type.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Properties">Its other properties, of the same types as those of a node.</param>
public sealed record TieItem(
    string Type,
    string Id,
    NodeKey From,
    NodeKey To,
    IReadOnlyDictionary<string, object> Properties
);
