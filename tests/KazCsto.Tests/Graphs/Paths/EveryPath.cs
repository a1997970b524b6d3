using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs.Paths;

/// <summary>All simple paths by trying every step: the oracle of everything about paths.</summary>
internal static class EveryPath
{
    /// <summary>The paths by length to 9 decimals, then by their nodes.</summary>
    internal static List<(double Length, int[] Nodes)> Between(
        Graph graph,
        int from,
        int to,
        int maxHops = int.MaxValue
    )
    {
        var found = new List<(double Length, int[] Nodes)>();
        Extend([from], 0);
        found.Sort(
            (a, b) =>
                Math.Round(a.Length, 9).CompareTo(Math.Round(b.Length, 9)) is var byLength and not 0
                    ? byLength
                    : a.Nodes.AsSpan().SequenceCompareTo(b.Nodes)
        );
        return found;

        void Extend(int[] nodes, double length)
        {
            if (nodes[^1] == to)
            {
                found.Add((length, nodes));
                return;
            }

            for (var arc = graph.Out.Offsets[nodes[^1]]; arc < graph.Out.Offsets[nodes[^1] + 1]; arc++)
            {
                var next = graph.Out.Targets[arc];
                if (!nodes.Contains(next) && nodes.Length <= maxHops)
                {
                    Extend([.. nodes, next], length + graph.Out.Lengths[arc]);
                }
            }
        }
    }

    /// <summary>Only those as short as the shortest.</summary>
    internal static List<(double Length, int[] Nodes)> Shortest(Graph graph, int from, int to)
    {
        var all = Between(graph, from, to);
        return [.. all.TakeWhile(path => path.Length - all[0].Length < 1e-9)];
    }
}
