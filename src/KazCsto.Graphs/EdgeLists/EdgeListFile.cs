namespace KazCsto.Graphs.EdgeLists;

/// <summary>An edge list, read.</summary>
/// <param name="Path">The file, as it was asked for.</param>
/// <param name="Graph">Its graph; the first nodes have the most ties.</param>
/// <param name="Names">The id of each node.</param>
/// <param name="Columns">What each column holds.</param>
/// <param name="Header">The header row, if the first row was one.</param>
/// <param name="Counts">What was read, dropped and merged.</param>
public sealed record EdgeListFile(
    string Path,
    Graph Graph,
    NodeNames Names,
    IReadOnlyList<EdgeColumn> Columns,
    string? Header,
    EdgeListCounts Counts
);
