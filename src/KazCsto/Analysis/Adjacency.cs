namespace KazCsto.Analysis;

/// <summary>The arcs of a graph, grouped by one end: those of node v lie at Offsets[v] .. Offsets[v + 1].</summary>
public sealed class Adjacency
{
    internal Adjacency(int[] offsets, int[] targets, double[] strengths, double[] lengths)
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
    public ReadOnlySpan<int> Neighbours(int node) =>
        Targets.AsSpan(Offsets[node], Offsets[node + 1] - Offsets[node]);

    internal Adjacency WithUnitLengths()
    {
        var ones = new double[Targets.Length];
        Array.Fill(ones, 1.0);
        return new(Offsets, Targets, Strengths, ones);
    }

    /// <summary>The same arcs grouped by their other ends.</summary>
    internal Adjacency Turned()
    {
        var offsets = new int[Offsets.Length];
        foreach (var target in Targets)
        {
            offsets[target + 1]++;
        }

        ArcSort.Accumulate(offsets);
        var (targets, places) = (new int[Targets.Length], new int[Targets.Length]);
        var next = offsets.AsSpan(..^1).ToArray();
        for (var node = 0; node < next.Length; node++)
        {
            for (var arc = Offsets[node]; arc < Offsets[node + 1]; arc++)
            {
                var place = next[Targets[arc]]++;
                targets[place] = node;
                places[place] = arc;
            }
        }

        return new(offsets, targets, At(places, Strengths), At(places, Lengths));
    }

    private static double[] At(int[] places, double[] values) =>
        values.Length == 0 ? [] : Array.ConvertAll(places, place => values[place]);
}
