namespace KazCsto.Neo4j.Items;

/// <summary>A node as a property graph has it.</summary>
/// <param name="KeyLabel">The label under which its id is unique, such as <c>Entity</c>.</param>
/// <param name="Label">A further label, such as <c>State</c>; null if none.</param>
/// <param name="Id">Its id.</param>
/// <param name="Properties">
/// Its other properties: <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/> or an array of strings. What has no value
/// is absent.
/// </param>
public sealed record NodeItem(string KeyLabel, string? Label, string Id, IReadOnlyDictionary<string, object> Properties)
{
    /// <summary>What it is merged by.</summary>
    public NodeKey Key => new(KeyLabel, Id);
}
