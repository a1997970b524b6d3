namespace KazCsto.Model.Conditions;

/// <summary>One line of a pattern: what must be found in the network.</summary>
/// <param name="IsEver">Whether it is enough that it had begun by the day, even if it was over.</param>
/// <param name="IsNot">Whether nothing of the sort may hold.</param>
internal abstract record PatternLine(bool IsEver, bool IsNot)
{
    /// <summary>Its places for nodes.</summary>
    public abstract IEnumerable<NodeTerm> Terms { get; }
}

/// <summary>A tie of two nodes.</summary>
/// <param name="IsEver">Whether it is enough that it had begun by the day.</param>
/// <param name="IsNot">Whether no such tie may hold.</param>
/// <param name="From">Its subject.</param>
/// <param name="Kind">The kind of tie.</param>
/// <param name="To">Its object.</param>
/// <param name="Roles">The roles of which it must have one; empty for any.</param>
internal sealed record TieLine(
    bool IsEver,
    bool IsNot,
    NodeTerm From,
    TieKind Kind,
    NodeTerm To,
    ImmutableArray<string> Roles
) : PatternLine(IsEver, IsNot)
{
    /// <inheritdoc/>
    public override IEnumerable<NodeTerm> Terms => [From, To];
}

/// <summary>A value of a node.</summary>
/// <param name="IsEver">Whether it is enough that it had begun to be so by the day.</param>
/// <param name="IsNot">Whether it may not be so.</param>
/// <param name="Of">The node.</param>
/// <param name="Kind">The property.</param>
/// <param name="Values">The values of which it must have one; empty for any.</param>
internal sealed record PropertyLine(
    bool IsEver,
    bool IsNot,
    NodeTerm Of,
    PropertyKind Kind,
    ImmutableArray<string> Values
) : PatternLine(IsEver, IsNot)
{
    /// <inheritdoc/>
    public override IEnumerable<NodeTerm> Terms => [Of];
}

/// <summary>A code of a node, such as the form of an event. It is identity, no claim.</summary>
/// <param name="IsNot">Whether it may have none of the values.</param>
/// <param name="Of">The node.</param>
/// <param name="Code">The code.</param>
/// <param name="Values">The values of which it must have one.</param>
internal sealed record CodeLine(bool IsNot, NodeTerm Of, string Code, ImmutableArray<string> Values)
    : PatternLine(false, IsNot)
{
    /// <inheritdoc/>
    public override IEnumerable<NodeTerm> Terms => [Of];
}
