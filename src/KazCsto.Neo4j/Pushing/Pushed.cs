using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pushing;

/// <summary>What a push did.</summary>
/// <param name="Nodes">The nodes of the network, as many as the server should hold.</param>
/// <param name="Ties">The ties of the network, as many as the server should hold.</param>
/// <param name="Changes">What changed, by the server's own count.</param>
/// <param name="Difference">In what the server does not hold what the network has, and what to do; null if it does.</param>
public sealed record Pushed(long Nodes, long Ties, Counters Changes, string? Difference);
