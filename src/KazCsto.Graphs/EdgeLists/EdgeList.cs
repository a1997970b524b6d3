namespace KazCsto.Graphs.EdgeLists;

/// <summary>Reads graphs from edge lists: text files with a tie a row, as SNAP, KONECT and most programs write them.</summary>
/// <remarks>
/// <para><b>Rows.</b> A row names the nodes at the two ends of a tie and perhaps its strength or length. Its cells are separated by semicolons, by
/// commas or by spaces and tabs, whichever its first row shows; between semicolons or commas a cell may stand in double quotes. More than two columns have to be
/// named, since a strength is not a length. Lines that begin with <c>#</c> or <c>%</c> are comments; blank lines, a byte order mark, CRLF and gzip are understood.
/// A first row that calls its ends source and target, or from and to, is a header.</para>
/// <para><b>Ids</b> are names: any text, told apart by its bytes, of any size. Nodes are numbered by descending number of ties, then by id: by value if all
/// ids are whole numbers of 64 bits, otherwise by their bytes. The order of the rows therefore does not matter.</para>
/// <para><b>Loops</b> are dropped and counted; what has only loops is a node without ties. <b>Duplicates</b> are merged and counted: strengths add up, the least length stays.
/// In a directed list a row from a to b and one from b to a are two arcs, otherwise they are duplicates.</para>
/// </remarks>
public static class EdgeList
{
    /// <summary>Reads an edge list.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Directed or not, columns, lines to pass over; an undirected list of two columns if left out.</param>
    /// <param name="work">Threads, progress (in bytes of the file) and cancellation.</param>
    /// <exception cref="EdgeListException">The file cannot be read, or a row is wrong; the message says which and what was expected.</exception>
    /// <exception cref="NotEnoughMemoryException">The graph would not fit in memory.</exception>
    public static EdgeListFile Read(string path, EdgeListOptions? options = null, Work work = default)
    {
        options ??= new();
        using var source = EdgeListPath.Opened(path);
        using var team = Team.For(work, source.Total == 0 ? long.MaxValue : source.TextLength);
        var rows = EdgeRows.Read(path, source, options, team, work);
        var (names, loops) = Numbering.Of(rows.Readers, team, work);
        if (loops == rows.Count)
        {
            throw new EdgeListException($"{path}: all {loops} rows tie a node to itself, which is no tie");
        }

        var (read, lines, comments) = (rows.Count, rows.Lines, rows.Comments);
        var graph = Graph.Of(names.Count, rows.TakeTies(), options.Directed, work);
        var ties = options.Directed ? graph.ArcCount : graph.ArcCount / 2;
        var duplicates = read - ties - loops;
        if (duplicates > 0)
        {
            (graph, names) = NodeOrder.Settled(graph, names, work);
        }

        return new(
            path,
            options.LengthIsInverseStrength ? WithLengths(path, graph) : graph,
            names,
            rows.Format.Columns,
            rows.Format.Header,
            new(lines, comments, read, ties, loops, duplicates)
        );
    }

    private static Graph WithLengths(string path, Graph graph)
    {
        var changed = graph.ByInverseStrength();
        return changed.Out.Lengths.Contains(double.PositiveInfinity)
            ? throw new EdgeListException($"{path}: a strength is so small that 1 / strength is no number")
            : changed;
    }
}

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

/// <summary>What was read of an edge list, and what became of it: rows = ties + loops + duplicates.</summary>
/// <param name="Lines">The lines of the file, skipped ones included.</param>
/// <param name="Comments">The lines that begin with <c>#</c> or <c>%</c>.</param>
/// <param name="Rows">The lines that name two nodes.</param>
/// <param name="Ties">The ties of the graph; of a directed one, its arcs.</param>
/// <param name="Loops">The rows that tie a node to itself; they were dropped.</param>
/// <param name="Duplicates">The rows that were merged into an earlier one with the same ends.</param>
public sealed record EdgeListCounts(long Lines, long Comments, long Rows, long Ties, long Loops, long Duplicates);
