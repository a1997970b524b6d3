using KazCsto.Graphs;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Brokerage;

/// <summary>Burt's measures that rest on others, straight from their definitions.</summary>
internal static class HolesByDefinition
{
    internal static double[] Efficiency(Graph graph)
    {
        var sizes = Definition.EffectiveSize(graph);
        return PerNode(graph, i => sizes[i] / Contacts(graph, i).Length);
    }

    internal static double[] Hierarchy(Graph graph) =>
        PerNode(
            graph,
            i =>
            {
                double[] parts =
                [
                    .. Contacts(graph, i)
                        .Select(j =>
                            Math.Pow(
                                P(graph, i, j)
                                    + Contacts(graph, i).Where(q => q != j).Sum(q => P(graph, i, q) * P(graph, q, j)),
                                2
                            )
                        ),
                ];
                double count = parts.Length;
                if (count < 2)
                {
                    return double.NaN;
                }

                var mean = parts.Sum() / count;
                return parts.Sum(c => c / mean * Math.Log(c / mean)) / (count * Math.Log(count));
            }
        );

    private static double P(Graph graph, int i, int j) =>
        Both(graph, i, j) / Enumerable.Range(0, graph.NodeCount).Sum(k => Both(graph, i, k));

    private static double Both(Graph graph, int i, int j)
    {
        var strengths = Dense.Strengths(graph);
        return strengths[i, j] + strengths[j, i];
    }

    private static int[] Contacts(Graph graph, int node) =>
        [.. Enumerable.Range(0, graph.NodeCount).Where(j => Both(graph, node, j) > 0)];

    private static double[] PerNode(Graph graph, Func<int, double> score) =>
        [.. Enumerable.Range(0, graph.NodeCount).Select(score)];
}
