namespace KazCsto.Neo4j.Files;

/// <summary>One table of an import.</summary>
/// <param name="Kind">What it holds: <c>nodes</c> or <c>relationships</c>.</param>
/// <param name="Label">The label under which the ids of its nodes, or of those where its ties begin, are unique.</param>
/// <param name="File">Its name.</param>
internal sealed record ImportTable(string Kind, string Label, string File);
