namespace KazCsto.Model;

/// <summary>A kind of tie, from <c>graph/schema.yaml</c>.</summary>
/// <param name="Name">Its name in the tie tables.</param>
/// <param name="Phrase">The verb of its sentence: <i>from</i> phrase <i>to</i>.</param>
/// <param name="Table">Its file under <c>seeds/</c>, without <c>.csv</c>.</param>
/// <param name="From">The kinds of node that may be its subject.</param>
/// <param name="To">The kinds of node that may be its object.</param>
/// <param name="IsSymmetric">Whether it reads the same from either end.</param>
/// <param name="IsDated">Whether it has a beginning and an end; if not, it always holds.</param>
/// <param name="IsExclusive">Whether at most one subject may hold it with one object at a time.</param>
/// <param name="Roles">The roles it may have, by name; empty if none.</param>
/// <param name="Unit">The unit of its quantity, or null if it has none.</param>
public sealed record TieKind(
    string Name,
    string Phrase,
    string Table,
    IReadOnlyList<string> From,
    IReadOnlyList<string> To,
    bool IsSymmetric,
    bool IsDated,
    bool IsExclusive,
    IReadOnlyDictionary<string, Role> Roles,
    string? Unit
)
{
    /// <summary>What it stands for, or null if the program has no need to know.</summary>
    internal TieMeaning? Means { get; init; } = Meaning.Named<TieMeaning>(Name);
}
