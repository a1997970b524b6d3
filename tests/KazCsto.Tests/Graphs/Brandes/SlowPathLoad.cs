using KazCsto.Graphs;
using KazCsto.Graphs.Paths;

namespace KazCsto.Tests.Graphs.Brandes;

/// <summary>The load from the definition: v is on as many shortest paths from s to t as lead to v times as many as lead on.</summary>
internal static class SlowPathLoad
{
    internal static double[] Of(Graph graph, bool byLength)
    {
        var from = Enumerable
            .Range(0, graph.NodeCount)
            .Select(s => ShortestPaths.From(graph, s, byLength))
            .Select(p => (Distances: p.Distances.ToArray(), Counts: p.Counts.ToArray()))
            .ToArray();
        var load = new double[graph.NodeCount];
        for (var s = 0; s < load.Length; s++)
        {
            for (var v = 0; v < load.Length; v++)
            {
                for (var t = 0; t < load.Length; t++)
                {
                    var whole = from[s].Distances[t];
                    var through = from[s].Distances[v] + from[v].Distances[t];
                    if (s != v && v != t && s != t && double.IsFinite(whole) && IsNear(through, whole))
                    {
                        load[v] += from[s].Counts[v] * from[v].Counts[t] / from[s].Counts[t];
                    }
                }
            }
        }

        return load;
    }

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= 1e-9 * b;
}
