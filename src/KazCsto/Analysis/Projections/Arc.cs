using System.Collections.Immutable;
using KazCsto.Model;
using QuikGraph;

namespace KazCsto.Analysis.Projections;

/// <summary>One way in which one node moves another in a projection, with the ties that it stands for.</summary>
public sealed class Arc : IEdge<Node>
{
    internal Arc(
        Node source,
        Node target,
        ImmutableArray<Tie> ties,
        double strength,
        double length,
        string family
    )
    {
        (Source, Target, Ties, Strength, Length, Family) = (
            source,
            target,
            ties,
            strength,
            length,
            family
        );
        WeakestTie = ties.MinBy(t => t.Probability)!;
    }

    /// <summary>The node that moves.</summary>
    public Node Source { get; }

    /// <summary>The node that is moved.</summary>
    public Node Target { get; }

    /// <summary>The ties that it stands for, in the order in which they lead from one to the other; several where a node between was contracted.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>How strong it is, as a level: that of its weakest tie.</summary>
    public double Strength { get; }

    /// <summary>How long it is; NaN if the projection gives no lengths.</summary>
    public double Length { get; }

    /// <summary>The family of ties in which it competes with others, or blank.</summary>
    public string Family { get; }

    /// <summary>The tie that is least sure: an arc is as sure as that.</summary>
    public Tie WeakestTie { get; }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", Ties.Select(t => t.Sentence));
}
