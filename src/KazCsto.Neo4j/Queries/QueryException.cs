namespace KazCsto.Neo4j.Queries;

/// <summary>A query file, or a value for one of its parameters, is not as it must be.</summary>
/// <param name="message">Where it is, what was found, and what was expected, for the user.</param>
internal sealed class QueryException(string message) : Exception(message);
