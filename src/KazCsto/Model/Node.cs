namespace KazCsto.Model;

/// <summary>A state, leader, institution or anything else that ties join. Two nodes are equal if their ids are.</summary>
/// <param name="Id">Its id, <c>kind:slug</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="NativeName">Its name in its own script, or blank.</param>
/// <param name="Codes">Its codes by column, such as <c>iso3</c>; blank codes are absent.</param>
public sealed record Node(
    string Id,
    NodeKind Kind,
    string Name,
    string NativeName,
    IReadOnlyDictionary<string, string> Codes
) : IComparable<Node>
{
    /// <summary>Whether its kind has one of some meanings.</summary>
    internal bool Is(params ReadOnlySpan<NodeMeaning> meanings) => Meaning.IsAny(Kind.Means, meanings);

    /// <summary>Its code of a meaning, or null if it has none.</summary>
    internal string? CodeOf(PropertyMeaning meaning) =>
        Kind.CodesMeant.FirstOrDefault(c => c.Means == meaning) is { } code ? Codes.GetValueOrDefault(code.Name) : null;

    /// <summary>What its code of a meaning stands for, or null if the program has no need to know.</summary>
    internal ValueMeaning? ValueOf(PropertyMeaning meaning) =>
        CodeOf(meaning) is { } value ? Kind.CodesMeant.First(c => c.Means == meaning).MeaningOf(value) : null;

    /// <inheritdoc/>
    public bool Equals(Node? other) => other?.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(Node? other) => string.CompareOrdinal(Id, other?.Id);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
