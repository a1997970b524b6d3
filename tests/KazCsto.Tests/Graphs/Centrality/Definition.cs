using KazCsto.Graphs;
using KazCsto.Tests.Graphs.Paths;

namespace KazCsto.Tests.Graphs.Centrality;

/// <summary>The measures straight from their definitions, slow and with nothing shared: the oracle.</summary>
internal static class Definition
{
    internal static double[] Betweenness(Graph graph)
    {
        var scores = new double[graph.NodeCount];
        foreach (var (from, to) in Pairs(graph))
        {
            var shortest = EveryPath.Shortest(graph, from, to);
            foreach (var inner in shortest.SelectMany(path => path.Nodes[1..^1]))
            {
                scores[inner] += 1.0 / shortest.Count;
            }
        }

        return scores;
    }

    internal static double[] Closeness(Graph graph, Direction direction, bool withinReach) =>
        PerNode(
            graph,
            node =>
            {
                var distances = Distances(graph, node, direction);
                double reached = distances.Count;
                var scale = withinReach ? 1 : reached / (graph.NodeCount - 1);
                return reached == 0 && !withinReach ? 0 : scale * reached / distances.Sum();
            }
        );

    internal static double[] Harmonic(Graph graph, Direction direction) =>
        PerNode(graph, node => Distances(graph, node, direction).Sum(d => 1 / d));

    /// <summary>Per pair of different nodes with a path: the distance.</summary>
    internal static IEnumerable<double> AllDistances(Graph graph) =>
        Pairs(graph)
            .Select(p => EveryPath.Shortest(graph, p.From, p.To))
            .Where(paths => paths.Count > 0)
            .Select(paths => paths[0].Length);

    internal static double[] Constraint(Graph graph)
    {
        var both = Both(graph);
        double P(int i, int j) => both[i, j] / Enumerable.Range(0, graph.NodeCount).Sum(k => both[i, k]);
        return PerNode(
            graph,
            i =>
                Contacts(graph, both, i) is { Length: > 0 } contacts
                    ? contacts.Sum(j => Math.Pow(P(i, j) + contacts.Where(q => q != j).Sum(q => P(i, q) * P(q, j)), 2))
                    : double.NaN
        );
    }

    internal static double[] EffectiveSize(Graph graph)
    {
        var both = Both(graph);
        var all = Enumerable.Range(0, graph.NodeCount).ToArray();
        double P(int i, int q) => both[i, q] / all.Sum(k => both[i, k]);
        double M(int j, int q) => both[j, q] / all.Max(k => both[j, k]);
        return PerNode(
            graph,
            i =>
                Contacts(graph, both, i) is { Length: > 0 } contacts
                    ? contacts.Sum(j => 1 - all.Where(q => q != i && q != j).Sum(q => P(i, q) * M(j, q)))
                    : double.NaN
        );
    }

    internal static double[] PageRank(Graph graph, double damping)
    {
        var (n, a) = (graph.NodeCount, Dense.Strengths(graph));
        var system = new double[n, n];
        foreach (var u in Enumerable.Range(0, n))
        {
            var total = Enumerable.Range(0, n).Sum(w => a[u, w]);
            foreach (var v in Enumerable.Range(0, n))
            {
                var share = total > 0 ? a[u, v] / total : 1.0 / n;
                system[v, u] = (u == v ? 1 : 0) - (damping * share);
            }
        }

        return Dense.Solve(system, [.. Enumerable.Repeat((1 - damping) / n, n)]);
    }

    internal static double[] Katz(Graph graph, double alpha)
    {
        var (n, a) = (graph.NodeCount, Dense.Strengths(graph));
        var system = new double[n, n];
        foreach (var u in Enumerable.Range(0, n))
        {
            foreach (var v in Enumerable.Range(0, n))
            {
                system[v, u] = (u == v ? 1 : 0) - (alpha * a[u, v]);
            }
        }

        return Dense.Solve(system, [.. Enumerable.Repeat(1.0, n)]);
    }

    internal static double[] Eigenvector(Graph graph)
    {
        var limit = Dense.PowerOfOnes(WithOwn(graph));
        var norm = Math.Sqrt(limit.Sum(x => x * x));
        return Array.ConvertAll(limit, x => x / norm);
    }

    internal static bool EigenvectorSettlesSoon(Graph graph) => graph.ArcCount > 0 && Dense.SettlesSoon(WithOwn(graph));

    internal static double[] Hubs(Graph graph) => Dense.PowerOfOnes(ThereAndBack(graph));

    internal static bool HubsSettleSoon(Graph graph) => graph.ArcCount > 0 && Dense.SettlesSoon(ThereAndBack(graph));

    private static double[,] WithOwn(Graph graph)
    {
        var matrix = Dense.Turned(Dense.Strengths(graph));
        foreach (var i in Enumerable.Range(0, graph.NodeCount))
        {
            matrix[i, i] += 1;
        }

        return matrix;
    }

    private static double[,] ThereAndBack(Graph graph)
    {
        var a = Dense.Strengths(graph);
        return Dense.Product(a, Dense.Turned(a));
    }

    private static double[] PerNode(Graph graph, Func<int, double> score) =>
        [.. Enumerable.Range(0, graph.NodeCount).Select(score)];

    internal static IEnumerable<(int From, int To)> Pairs(Graph graph) =>
        from a in Enumerable.Range(0, graph.NodeCount)
        from b in Enumerable.Range(0, graph.NodeCount)
        where a != b
        select (a, b);

    private static List<double> Distances(Graph graph, int node, Direction direction) =>
        [
            .. Pairs(graph)
                .Where(p => (direction == Direction.In ? p.To : p.From) == node)
                .Select(p => EveryPath.Shortest(graph, p.From, p.To))
                .Where(paths => paths.Count > 0)
                .Select(paths => paths[0].Length),
        ];

    private static double[,] Both(Graph graph)
    {
        var a = Dense.Strengths(graph);
        var both = new double[graph.NodeCount, graph.NodeCount];
        foreach (var (i, j) in Pairs(graph))
        {
            both[i, j] = a[i, j] + a[j, i];
        }

        return both;
    }

    private static int[] Contacts(Graph graph, double[,] both, int node) =>
        [.. Enumerable.Range(0, graph.NodeCount).Where(j => both[node, j] > 0)];
}
