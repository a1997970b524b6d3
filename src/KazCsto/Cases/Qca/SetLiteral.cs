using System.Globalization;

namespace KazCsto.Cases.Qca;

/// <summary>A set or its negation, <c>STB</c>, <c>~STB</c>, or a value of a condition that has several: <c>DEV{2}</c>.</summary>
/// <param name="Set">The name of the set.</param>
/// <param name="IsNegated">Whether the complement is meant: membership 1 - m.</param>
/// <param name="Value">Which of the values of a condition is meant; null for a set.</param>
internal readonly record struct SetLiteral(string Set, bool IsNegated = false, int? Value = null)
{
    /// <summary>The set that a text names, with <c>~</c> before it for its negation.</summary>
    public static SetLiteral Parse(string text) => text.StartsWith('~') ? new(text[1..].Trim(), true) : new(text);

    /// <summary>The other side of the set.</summary>
    public SetLiteral Negated => this with { IsNegated = !IsNegated };

    /// <summary>The value that stands in braces behind the name; else the literal as it is.</summary>
    public SetLiteral WithValueInBraces()
    {
        var open = Set.IndexOf('{', StringComparison.Ordinal);
        return
            open > 0
            && Set.EndsWith('}')
            && int.TryParse(Set[(open + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? this with
            {
                Set = Set[..open].Trim(),
                Value = value,
            }
            : this;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var named = Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"{Set}{{{value}}}") : Set;
        return IsNegated ? $"~{named}" : named;
    }
}
