namespace KazCsto.Neo4j.Servers;

/// <summary>What a server answered, whole.</summary>
/// <param name="Fields">The names of the columns.</param>
/// <param name="Rows">
/// The rows: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, lists and dictionaries of them. A node or a
/// relationship is the dictionary of its properties, a path a list of them, a date its ISO text.
/// </param>
/// <param name="Counters">What the statement changed, by the server's own count.</param>
public sealed record QueryResult(
    IReadOnlyList<string> Fields,
    IReadOnlyList<IReadOnlyList<object?>> Rows,
    Counters Counters
);
