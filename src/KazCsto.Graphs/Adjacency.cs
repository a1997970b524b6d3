namespace KazCsto.Graphs;

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
    public ReadOnlySpan<int> Neighbours(int node) => Targets.AsSpan(Offsets[node], Offsets[node + 1] - Offsets[node]);

    /// <summary>The arcs among some nodes, which ascend; <paramref name="numberOf"/> has their new numbers, and -1 for the others.</summary>
    internal Adjacency Among(int[] nodes, int[] numberOf)
    {
        var offsets = new int[nodes.Length + 1];
        var kept = new List<int>();
        for (var i = 0; i < nodes.Length; i++)
        {
            for (var arc = Offsets[nodes[i]]; arc < Offsets[nodes[i] + 1]; arc++)
            {
                if (numberOf[Targets[arc]] >= 0)
                {
                    kept.Add(arc);
                }
            }

            offsets[i + 1] = kept.Count;
        }

        return new(
            offsets,
            [.. kept.Select(arc => numberOf[Targets[arc]])],
            Strengths.Length == 0 ? [] : [.. kept.Select(arc => Strengths[arc])],
            Lengths.Length == 0 ? [] : [.. kept.Select(arc => Lengths[arc])]
        );
    }

    internal Adjacency WithUnitLengths()
    {
        var ones = new double[Targets.Length];
        Array.Fill(ones, 1.0);
        return new(Offsets, Targets, Strengths, ones);
    }

    internal Adjacency WithInverseLengths() =>
        new(Offsets, Targets, Strengths, Array.ConvertAll(Strengths, strength => 1 / strength));
}
