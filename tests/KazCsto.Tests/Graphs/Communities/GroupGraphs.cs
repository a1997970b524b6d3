using KazCsto.Graphs;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

/// <summary>Graphs whose groups anybody would see.</summary>
internal static class GroupGraphs
{
    /// <summary>Two complete graphs of as many nodes, and a tie between the last of the first and the first of the second.</summary>
    internal static Graph TwoCliques(int size) =>
        TextbookGraphs.Undirected(2 * size, [.. Clique(0, size), .. Clique(size, size), (size - 1, size)]);

    /// <summary>Complete graphs in a ring, each tied to the next by one tie.</summary>
    internal static Graph RingOfCliques(int cliques, int size) =>
        TextbookGraphs.Undirected(
            cliques * size,
            [
                .. Enumerable
                    .Range(0, cliques)
                    .SelectMany(c => Clique(c * size, size).Append(((c * size) + 1, (c + 1) % cliques * size))),
            ]
        );

    /// <summary>Nodes tied at random, more often within a block than between blocks.</summary>
    internal static Graph Blocks(int blocks, int size, int tiesOfNode, ulong seed)
    {
        var random = new SeededRandom(seed);
        var nodes = blocks * size;
        var (from, to) = (new int[nodes * tiesOfNode], new int[nodes * tiesOfNode]);
        for (var tie = 0; tie < from.Length; tie++)
        {
            from[tie] = tie / tiesOfNode;
            to[tie] = random.Below(3) > 0 ? (from[tie] / size * size) + random.Below(size) : random.Below(nodes);
        }

        return Graph.Of(nodes, new TieList(from, to), directed: false);
    }

    private static IEnumerable<(int, int)> Clique(int first, int size) =>
        from a in Enumerable.Range(first, size)
        from b in Enumerable.Range(a + 1, first + size - a - 1)
        select (a, b);
}
