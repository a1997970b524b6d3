using KazCsto.Analysis;
using KazCsto.Analysis.Brokerage;

namespace KazCsto.Tests.Analysis.Brokerage;

/// <summary>Brokerage roles straight from their definition, and their chances by trying every case.</summary>
internal static class RolesByDefinition
{
    internal static BrokerageRole[] Roles { get; } = Enum.GetValues<BrokerageRole>();

    /// <summary>Whether an arc leads from the first to the second.</summary>
    internal delegate bool Arcs(int from, int to);

    internal static Arcs Of(Graph graph) => (a, b) => graph.Out.Neighbours(a).Contains(b);

    /// <summary>How often a node plays each role.</summary>
    internal static double[] Counts(Arcs arcs, int[] groups, int broker, bool countClosed)
    {
        var counts = new double[Roles.Length];
        foreach (var (a, b) in Pairs(groups, broker))
        {
            if (arcs(a, broker) && arcs(broker, b) && (countClosed || !arcs(a, b)))
            {
                counts[(int)Role(groups[a], groups[broker], groups[b])]++;
                counts[(int)BrokerageRole.Total]++;
            }
        }

        return counts;
    }

    /// <summary>Mean and variance in each role when the groups of the others are dealt out in every order.</summary>
    internal static (double Mean, double Variance)[] OverGroups(
        Arcs arcs,
        int[] groups,
        int broker,
        bool countClosed
    )
    {
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
            .. from a in Grouped(groups)
            from b in Grouped(groups)
            where directed ? a != b : a < b
            select (a, b),
        ];
        var places = draws.Index().ToDictionary(d => d.Item, d => d.Index);
        var cases = Enumerable
            .Range(0, 1 << draws.Length)
            .Select(set =>
            {
                var drawn = int.PopCount(set);
                var chance = Math.Pow(density, drawn) * Math.Pow(1 - density, draws.Length - drawn);
                bool Drawn(int a, int b) =>
                    (set >> places[directed || a < b ? (a, b) : (b, a)] & 1) == 1;
                return (chance, Counts(Drawn, groups, broker, countClosed));
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
                var variance =
                    all.Sum(c => c.Chance * Math.Pow(c.Counts[(int)role] - mean, 2)) / whole;
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

    private static IEnumerable<(int A, int B)> Pairs(int[] groups, int broker) =>
        from a in Grouped(groups)
        from b in Grouped(groups)
        where a != b && a != broker && b != broker && groups[broker] >= 0
        select (a, b);

    private static IEnumerable<int> Grouped(int[] groups) =>
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
                    Orders([.. values.Where((_, i) => i != v.Index)])
                        .Select(rest => (int[])[v.Item, .. rest])
                );
}
