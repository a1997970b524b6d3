namespace KazCsto.Model;

/// <summary>A kind of node, from <c>graph/schema.yaml</c>.</summary>
/// <param name="Name">Its name, and the first part of its ids.</param>
/// <param name="Label">What readers see for one.</param>
/// <param name="Plural">What readers see for several.</param>
/// <param name="Table">Its file under <c>seeds/</c>, without <c>.csv</c>.</param>
/// <param name="IsAgent">Whether it can act: only agents are kept by a projection, and so stand in the middle of a path along it.</param>
/// <param name="IsPassing">Whether it happens from its date to its end, and its undated ties with it.</param>
/// <param name="Codes">Further identity columns of its table.</param>
public sealed record NodeKind(
    string Name,
    string Label,
    string Plural,
    string Table,
    bool IsAgent,
    bool IsPassing,
    IReadOnlyList<string> Codes
)
{
    /// <summary>What it stands for, or null if the program has no need to know.</summary>
    internal NodeMeaning? Means { get; init; } = Meaning.Named<NodeMeaning>(Name);

    /// <summary>Its codes with their meanings.</summary>
    internal IReadOnlyList<Code> CodesMeant { get; init; } = [.. Codes.Select(Code.OfOwnName)];

    /// <inheritdoc/>
    public bool Equals(NodeKind? other) => other?.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
