namespace KazCsto.Neo4j.Servers;

/// <summary>A Cypher statement with its parameters.</summary>
/// <param name="Text">The text; values never stand in it.</param>
/// <param name="Parameters">
/// The values by name: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, lists and dictionaries of them.
/// </param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly Dictionary<string, object?> None = [];

    /// <summary>A statement without parameters.</summary>
    public CypherStatement(string text)
        : this(text, None) { }
}
