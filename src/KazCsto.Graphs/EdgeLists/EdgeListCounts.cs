namespace KazCsto.Graphs.EdgeLists;

/// <summary>What was read of an edge list, and what became of it: rows = ties + loops + duplicates.</summary>
/// <param name="Lines">The lines of the file, skipped ones included.</param>
/// <param name="Comments">The lines that begin with <c>#</c> or <c>%</c>.</param>
/// <param name="Rows">The lines that name two nodes.</param>
/// <param name="Ties">The ties of the graph; of a directed one, its arcs.</param>
/// <param name="Loops">The rows that tie a node to itself; they were dropped.</param>
/// <param name="Duplicates">The rows that were merged into an earlier one with the same ends.</param>
public sealed record EdgeListCounts(long Lines, long Comments, long Rows, long Ties, long Loops, long Duplicates);
