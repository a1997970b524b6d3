using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs.Communities;

/// <summary>Measures of groups straight from their definitions, pair by pair.</summary>
internal static class GroupDefinition
{
    /// <summary>Directed, 1/m Σ (A(i,j) - γ k(i) k(j)/m) over pairs in one group; undirected the same with each tie both ways.</summary>
    internal static double Modularity(Graph graph, int[] groups, double resolution = 1)
    {
        var a = Matrix(graph);
        var nodes = Enumerable.Range(0, graph.NodeCount).ToArray();
        var total = nodes.Sum(i => nodes.Sum(j => a[i, j]));
        return Together(groups)
                .Sum(p => a[p.I, p.J] - (resolution * nodes.Sum(k => a[p.I, k]) * nodes.Sum(k => a[k, p.J]) / total))
            / total;
    }

    /// <summary>Σ (A(i,j) - γ) over unordered pairs in one group.</summary>
    internal static double ConstantPotts(Graph graph, int[] groups, double resolution)
    {
        var a = Matrix(graph);
        return Together(groups)
            .Where(p => p.I < p.J)
            .Sum(p => (graph.IsDirected ? a[p.I, p.J] + a[p.J, p.I] : a[p.I, p.J]) - resolution);
    }

    /// <summary>The E-I index of the arcs that the condition picks.</summary>
    internal static double EiIndex(Graph graph, int[] groups, Func<int, int, bool> picked)
    {
        var a = Matrix(graph);
        var arcs = Pairs(groups.Length).Where(p => picked(p.I, p.J)).ToArray();
        var inside = arcs.Where(p => groups[p.I] == groups[p.J]).Sum(p => a[p.I, p.J]);
        var outside = arcs.Where(p => groups[p.I] != groups[p.J]).Sum(p => a[p.I, p.J]);
        return (outside - inside) / (outside + inside);
    }

    /// <summary>By the mixing matrix.</summary>
    internal static double Nominal(Graph graph, int[] groups)
    {
        var arcs = Arcs(graph);
        var kinds = groups.Distinct().ToArray();
        double Share(Func<(int I, int J), bool> picked) => arcs.Count(picked) / (double)arcs.Length;
        var within = Share(p => groups[p.I] == groups[p.J]);
        var chance = kinds.Sum(k => Share(p => groups[p.I] == k) * Share(p => groups[p.J] == k));
        return Math.Abs(1 - chance) < 1e-12 ? double.NaN : (within - chance) / (1 - chance);
    }

    internal static double Correlation(Graph graph, double[] leaving, double[] entering)
    {
        var arcs = Arcs(graph);
        if (arcs.Length == 0)
        {
            return double.NaN;
        }

        var x = Array.ConvertAll(arcs, p => leaving[p.I]);
        var y = Array.ConvertAll(arcs, p => entering[p.J]);
        double Mean(IEnumerable<double> values) => values.Average();
        var xy = Mean(x.Zip(y, (a, b) => a * b)) - (Mean(x) * Mean(y));
        var xx = Mean(x.Select(a => a * a)) - (Mean(x) * Mean(x));
        var yy = Mean(y.Select(b => b * b)) - (Mean(y) * Mean(y));
        return xx < 1e-9 || yy < 1e-9 ? double.NaN : xy / Math.Sqrt(xx * yy);
    }

    /// <summary>By counting pairs of nodes.</summary>
    internal static double AdjustedRand(int[] one, int[] other)
    {
        var pairs = Pairs(one.Length).Where(p => p.I < p.J).ToArray();
        double inOne = pairs.Count(p => one[p.I] == one[p.J]);
        double inOther = pairs.Count(p => other[p.I] == other[p.J]);
        double both = pairs.Count(p => one[p.I] == one[p.J] && other[p.I] == other[p.J]);
        var chance = inOne * inOther / pairs.Length;
        var most = (inOne + inOther) / 2;
        return most == chance ? 1 : (both - chance) / (most - chance);
    }

    /// <summary>Whether one can walk along ties from any node of a group to any other without leaving it.</summary>
    internal static bool AreConnected(Graph graph, int[] groups) =>
        groups
            .Distinct()
            .All(group =>
            {
                var members = Enumerable.Range(0, groups.Length).Where(v => groups[v] == group);
                var reached = new HashSet<int> { members.First() };
                var open = new Stack<int>(reached);
                while (open.TryPop(out var node))
                {
                    foreach (var next in graph.Out.Neighbours(node).ToArray())
                    {
                        if (groups[next] == group && reached.Add(next))
                        {
                            open.Push(next);
                        }
                    }
                }

                return reached.Count == members.Count();
            });

    internal static double[,] Matrix(Graph graph)
    {
        var matrix = new double[graph.NodeCount, graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var arc = graph.Out.Offsets[node]; arc < graph.Out.Offsets[node + 1]; arc++)
            {
                matrix[node, graph.Out.Targets[arc]] = graph.Out.Strengths.Length > 0 ? graph.Out.Strengths[arc] : 1;
            }
        }

        return matrix;
    }

    private static (int I, int J)[] Arcs(Graph graph) =>
        [.. Pairs(graph.NodeCount).Where(p => graph.Out.Neighbours(p.I).ToArray().Contains(p.J))];

    private static IEnumerable<(int I, int J)> Together(int[] groups) =>
        Pairs(groups.Length, loops: true).Where(p => groups[p.I] == groups[p.J]);

    private static IEnumerable<(int I, int J)> Pairs(int nodes, bool loops = false) =>
        from i in Enumerable.Range(0, nodes)
        from j in Enumerable.Range(0, nodes)
        where loops || i != j
        select (i, j);
}
