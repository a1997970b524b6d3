using KazCsto.Graphs;
using KazCsto.Graphs.Brokerage;

namespace KazCsto.Tests.Graphs.Brokerage;

/// <summary>Brokerage roles straight from their definition, and their chances by trying every case.</summary>
internal static class RolesByDefinition
{
    internal static BrokerageRole[] Roles { get; } = Enum.GetValues<BrokerageRole>();

    /// <summary>Whether an arc leads from the first to the second.</summary>
    internal static bool[,] Arcs(Graph graph)
    {
        var arcs = new bool[graph.NodeCount, graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var target in graph.Out.Neighbours(node))
            {
                arcs[node, target] = true;
            }
        }

        return arcs;
    }

    /// <summary>How often a node plays each role.</summary>
    internal static double[] Counts(bool[,] arcs, int[] groups, int broker, bool countClosed)
    {
        var counts = new double[Roles.Length];
        for (var a = 0; a < groups.Length; a++)
        {
            for (var b = 0; b < groups.Length; b++)
            {
                var differ = a != b && a != broker && b != broker;
                var grouped = groups[a] >= 0 && groups[b] >= 0 && groups[broker] >= 0;
                var walked = arcs[a, broker] && arcs[broker, b];
                if (differ && grouped && walked && (countClosed || !arcs[a, b]))
                {
                    counts[(int)Role(groups[a], groups[broker], groups[b])]++;
                    counts[(int)BrokerageRole.Total]++;
                }
            }
        }

        return counts;
    }

    /// <summary>Mean and variance in each role when the groups of the others are dealt out in every order.</summary>
    internal static (double Mean, double Variance)[] OverGroups(Graph graph, int[] groups, int broker, bool countClosed)
    {
        var arcs = Arcs(graph);
        int[] others = [.. Grouped(groups).Where(node => node != broker)];
        var cases = Orders([.. others.Select(node => groups[node])])
            .Select(order =>
            {
                var dealt = (int[])groups.Clone();
                foreach (var (i, node) in others.Index())
                {
                    dealt[node] = order[i];
                }

                return (1.0, Counts(arcs, dealt, broker, countClosed));
            });
        return Moments(cases);
    }

    /// <summary>Mean and variance in each role over all graphs of the grouped nodes, each arc (or tie) there with the given chance.</summary>
    internal static (double Mean, double Variance)[] OverArcs(
        int[] groups,
        int broker,
        bool directed,
        double density,
        bool countClosed
    )
    {
        (int A, int B)[] draws =
        [
            .. from a in Grouped(groups) from b in Grouped(groups) where directed ? a != b : a < b select (a, b),
        ];
        var arcs = new bool[groups.Length, groups.Length];
        var cases = Enumerable
            .Range(0, 1 << draws.Length)
            .Select(set =>
            {
                var chance = 1.0;
                foreach (var (i, (a, b)) in draws.Index())
                {
                    arcs[a, b] = (set >> i & 1) == 1;
                    arcs[b, a] = directed ? arcs[b, a] : arcs[a, b];
                    chance *= arcs[a, b] ? density : 1 - density;
                }

                return (chance, Counts(arcs, groups, broker, countClosed));
            });
        return Moments(cases);
    }

    private static (double, double)[] Moments(IEnumerable<(double Chance, double[] Counts)> cases)
    {
        var all = cases.ToList();
        var whole = all.Sum(c => c.Chance);
        return
        [
            .. Roles.Select(role =>
            {
                var mean = all.Sum(c => c.Chance * c.Counts[(int)role]) / whole;
                var variance = all.Sum(c => c.Chance * Math.Pow(c.Counts[(int)role] - mean, 2)) / whole;
                return (mean, variance);
            }),
        ];
    }

    private static BrokerageRole Role(int a, int v, int b) =>
        (a == v, v == b, a == b) switch
        {
            (true, true, _) => BrokerageRole.Coordinator,
            (true, false, _) => BrokerageRole.Representative,
            (false, true, _) => BrokerageRole.Gatekeeper,
            (false, false, true) => BrokerageRole.Itinerant,
            (false, false, false) => BrokerageRole.Liaison,
        };

    internal static IEnumerable<int> Grouped(int[] groups) =>
        Enumerable.Range(0, groups.Length).Where(node => groups[node] >= 0);

    private static IEnumerable<int[]> Orders(int[] values) =>
        values.Length == 0
            ?
            [
                [],
            ]
            : values
                .Index()
                .SelectMany(v =>
                    Orders([.. values.Where((_, i) => i != v.Index)]).Select(rest => (int[])[v.Item, .. rest])
                );
}
