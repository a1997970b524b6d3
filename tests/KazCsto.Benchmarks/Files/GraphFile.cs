using System.Buffers.Text;
using KazCsto.Analysis;

namespace KazCsto.Benchmarks.Files;

/// <summary>A graph read from an edge list.</summary>
/// <param name="graph">The graph.</param>
/// <param name="idOf">The id that a node has in the file.</param>
internal sealed class GraphFile(Graph graph, Func<int, int> idOf)
{
    private int[]? _ids;

    internal Graph Graph => graph;

    /// <summary>The ids of the nodes in the file.</summary>
    internal int[] Ids => _ids ??= [.. Enumerable.Range(0, graph.NodeCount).Select(idOf)];

    /// <summary>Reads two ids a line and, if asked for, a length.</summary>
    internal static GraphFile Read(
        string path,
        bool directed = false,
        bool lengths = false,
        int skipLines = 0
    )
    {
        var text = File.ReadAllBytes(path);
        var place = 0;
        for (var line = 0; line < skipLines; line++)
        {
            place += text.AsSpan(place).IndexOf((byte)'\n') + 1;
        }

        var (from, to, length) = (new List<int>(), new List<int>(), new List<double>());
        var nodes = 0;
        while (Next(text, ref place) is { } first)
        {
            var second =
                Next(text, ref place)
                ?? throw new InvalidDataException($"{path}: an id is missing");
            from.Add(first);
            to.Add(second);
            nodes = Math.Max(nodes, Math.Max(first, second) + 1);
            if (lengths)
            {
                length.Add(
                    Next(text, ref place)
                        ?? throw new InvalidDataException($"{path}: a length is missing")
                );
            }
        }

        if (place < text.Length)
        {
            throw new InvalidDataException($"{path}: byte {place} begins no number");
        }

        var ties = new TieList(
            from.ToArray(),
            to.ToArray(),
            Lengths: lengths ? length.ToArray() : null
        );
        return Numbered(Graph.Of(nodes, ties, directed));
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

    private static int? Next(byte[] text, ref int place)
    {
        while (place < text.Length && text[place] <= (byte)' ')
        {
            place++;
        }

        if (!Utf8Parser.TryParse(text.AsSpan(place), out int value, out var used))
        {
            return null;
        }

        place += used;
        return value;
    }
}
