using System.Globalization;
using KazCsto.Graphs;
using KazCsto.Graphs.EdgeLists;

namespace KazCsto.Benchmarks.Files;

/// <summary>A graph read from an edge list.</summary>
/// <param name="graph">The graph.</param>
/// <param name="idOf">The id that a node has in the file.</param>
internal sealed class GraphFile(Graph graph, Func<int, int> idOf)
{
    private static readonly EdgeColumn[] WithLengths = [EdgeColumn.Source, EdgeColumn.Target, EdgeColumn.Length];

    private int[]? _ids;

    internal Graph Graph => graph;

    /// <summary>The ids of the nodes in the file.</summary>
    internal int[] Ids => _ids ??= [.. Enumerable.Range(0, graph.NodeCount).Select(idOf)];

    /// <summary>Reads two ids a line and, if asked for, a length.</summary>
    internal static GraphFile Read(
        string path,
        bool directed = false,
        bool lengths = false,
        int skipLines = 0,
        Work work = default
    )
    {
        var options = new EdgeListOptions
        {
            Directed = directed,
            Columns = lengths ? WithLengths : null,
            SkipLines = skipLines,
        };
        var file = EdgeList.Read(path, options, work);
        return new(file.Graph, node => int.Parse(file.Names[node], CultureInfo.InvariantCulture));
    }

    /// <summary>A graph whose nodes have their numbers as ids.</summary>
    internal static GraphFile Numbered(Graph graph) => new(graph, node => node);

    /// <summary>The values of the nodes, in the order of their ids.</summary>
    internal double[] ById(double[] values)
    {
        var (ids, ordered) = (Ids.ToArray(), values.ToArray());
        Array.Sort(ids, ordered);
        return ordered;
    }
}
