namespace KazCsto.Cases.Qca;

/// <summary>A set or its negation: <c>STB</c>, <c>~STB</c>.</summary>
/// <param name="Set">The name of the set.</param>
/// <param name="IsNegated">Whether the complement is meant: membership 1 - m.</param>
internal readonly record struct SetLiteral(string Set, bool IsNegated = false)
{
    /// <summary>The set that a text names, with <c>~</c> before it for its negation.</summary>
    public static SetLiteral Parse(string text) => text.StartsWith('~') ? new(text[1..].Trim(), true) : new(text);

    /// <summary>The other side of the set.</summary>
    public SetLiteral Negated => this with { IsNegated = !IsNegated };

    /// <inheritdoc/>
    public override string ToString() => IsNegated ? $"~{Set}" : Set;
}
