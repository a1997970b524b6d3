using QuikGraph;

namespace KazCsto.Networks.Projections;

/// <summary>One way in which one node moves another in a projection, with the ties that it stands for.</summary>
public sealed class Arc : IEdge<Node>
{
    internal Arc(Node source, Node target, ImmutableArray<Tie> ties)
    {
        (Source, Target, Ties) = (source, target, ties);
        WeakestTie = ties.MinBy(t => t.Probability)!;
    }

    /// <summary>The node that moves.</summary>
    public Node Source { get; }

    /// <summary>The node that is moved.</summary>
    public Node Target { get; }

    /// <summary>The ties that it stands for, in the order in which they lead from one to the other; several where a node between was contracted.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>How strong it is, as a level: that of its weakest tie.</summary>
    public required double Strength { get; init; }

    /// <summary>How long it is; NaN if the projection gives no lengths.</summary>
    public required double Length { get; init; }

    /// <summary>The family of ties in which it competes with others, or blank.</summary>
    public required string Family { get; init; }

    /// <summary>What it goes through: the contracted nodes, the provision, or the tie itself.</summary>
    public required string Through { get; init; }

    /// <summary>The duty of the provision, if the arc is an obligation, derived from its ties, and not a chain of them; otherwise null.</summary>
    public Property? Duty { get; init; }

    /// <summary>Whether it is an obligation.</summary>
    public bool IsObligation => Duty is not null;

    /// <summary>What it needs to hold: its ties, and the duty behind an obligation.</summary>
    internal IEnumerable<Fact> Facts => Duty is null ? Ties : Ties.Append<Fact>(Duty);

    /// <summary>The tie that is least sure: an arc is as sure as that.</summary>
    public Tie WeakestTie { get; }

    /// <summary>The same arc by other levels and lengths.</summary>
    internal Arc Under(ProjectionRule rule)
    {
        var level = IsObligation ? rule.Obligations!.Level : rule.LevelOf(Source, Ties);
        return new(Source, Target, Ties)
        {
            Strength = level,
            Length = rule.LengthOf(level),
            Family = Family,
            Through = Through,
            Duty = Duty,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", Ties.Select(t => t.Sentence));

    /// <summary>The strength of arcs together: those through one base, facility or provision count once, at their strongest.</summary>
    internal static double SumOf(IEnumerable<Arc> arcs) =>
        arcs.GroupBy(a => a.Through).Sum(through => through.Max(a => a.Strength));
}
