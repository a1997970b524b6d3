using System.Collections.Immutable;

namespace KazCsto.Graphs.Paths;

/// <summary>One path through a graph.</summary>
/// <param name="Length">The sum of the lengths of its arcs.</param>
/// <param name="Nodes">The nodes from the first to the last, none twice.</param>
public sealed record NodePath(double Length, ImmutableArray<int> Nodes)
{
    /// <summary>The number of arcs.</summary>
    public int Hops => Nodes.Length - 1;

    /// <summary>Whether two paths have the same length and the same nodes in the same order.</summary>
    public bool Equals(NodePath? other) =>
        other is not null && Length.Equals(other.Length) && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, Hops, Nodes[0], Nodes[^1]);

    /// <summary>The path along these nodes of a graph with lengths.</summary>
    /// <remarks>Summed from the shortest arc to the longest: the same arcs in another order give the same bits.</remarks>
    internal static NodePath Along(Graph graph, ImmutableArray<int> nodes)
    {
        var lengths = new double[nodes.Length - 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = LengthOf(graph, nodes[i], nodes[i + 1]);
        }

        Array.Sort(lengths);
        return new(lengths.Sum(), nodes);
    }

    /// <summary>The length of the arc from one node to another.</summary>
    internal static double LengthOf(Graph graph, int from, int to)
    {
        var arc = graph.Out.Neighbours(from).BinarySearch(to);
        return graph.Out.Lengths[graph.Out.Offsets[from] + arc];
    }
}
