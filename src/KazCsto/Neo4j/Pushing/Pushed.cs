using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pushing;

/// <summary>What a push did.</summary>
/// <param name="Nodes">The nodes of the network, all of them counted on the server.</param>
/// <param name="Ties">The ties of the network, all of them counted on the server.</param>
/// <param name="Changes">What changed, by the server's own count.</param>
public sealed record Pushed(long Nodes, long Ties, Counters Changes);
