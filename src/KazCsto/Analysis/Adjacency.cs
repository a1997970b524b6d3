namespace KazCsto.Analysis;

/// <summary>The arcs of a graph, grouped by one end: those of node v lie at Offsets[v] .. Offsets[v + 1].</summary>
public sealed class Adjacency
{
    private Adjacency(int[] offsets, int[] targets, double[] strengths, double[] lengths)
    {
        Offsets = offsets;
        Targets = targets;
        Strengths = strengths;
        Lengths = lengths;
    }

    /// <summary>Where the arcs of each node begin; one more entry than nodes.</summary>
    public int[] Offsets { get; }

    /// <summary>The node at the other end of each arc, ascending within a node.</summary>
    public int[] Targets { get; }

    /// <summary>The strength of each arc; empty if the graph has none.</summary>
    public double[] Strengths { get; }

    /// <summary>The length of each arc; empty if the graph has none.</summary>
    public double[] Lengths { get; }

    /// <summary>The number of arcs of a node.</summary>
    public int Degree(int node) => Offsets[node + 1] - Offsets[node];

    /// <summary>The other ends of a node's arcs.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => Targets.AsSpan(Offsets[node], Degree(node));

    internal Adjacency WithUnitLengths()
    {
        var ones = new double[Targets.Length];
        Array.Fill(ones, 1.0);
        return new(Offsets, Targets, Strengths, ones);
    }

    internal static Adjacency Of(int nodes, List<GraphArc> arcs)
    {
        var sorted = arcs.OrderBy(a => a.From).ThenBy(a => a.To).ToArray();
        var offsets = new int[nodes + 1];
        for (var i = 0; i < sorted.Length; i++)
        {
            offsets[sorted[i].From + 1]++;
            if (i > 0 && (sorted[i].From, sorted[i].To) == (sorted[i - 1].From, sorted[i - 1].To))
            {
                throw new ArgumentException($"arc {sorted[i].From} -> {sorted[i].To} stands twice");
            }
        }

        for (var v = 0; v < nodes; v++)
        {
            offsets[v + 1] += offsets[v];
        }

        return new(
            offsets,
            Array.ConvertAll(sorted, a => a.To),
            AllGiven(sorted, a => a.Strength),
            AllGiven(sorted, a => a.Length)
        );
    }

    private static double[] AllGiven(GraphArc[] arcs, Converter<GraphArc, double> value)
    {
        var values = Array.ConvertAll(arcs, value);
        return Array.Exists(values, double.IsNaN) ? [] : values;
    }
}
