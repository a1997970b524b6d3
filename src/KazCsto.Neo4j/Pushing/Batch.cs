using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pushing;

/// <summary>One statement of a push.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Rows">How many nodes or ties it merges.</param>
internal readonly record struct Batch(CypherStatement Statement, int Rows);
