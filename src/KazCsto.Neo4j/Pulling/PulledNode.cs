using System.Globalization;

namespace KazCsto.Neo4j.Pulling;

/// <summary>A node as a server gave it.</summary>
/// <param name="Properties">Its properties.</param>
/// <param name="Source">For a claim, the id of the source that it cites; otherwise null.</param>
internal sealed record PulledNode(IReadOnlyDictionary<string, object?> Properties, string? Source)
{
    /// <summary>A property as a table has it; blank if it is absent.</summary>
    public string Text(string key) =>
        Convert.ToString(Properties.GetValueOrDefault(key), CultureInfo.InvariantCulture) ?? "";
}
