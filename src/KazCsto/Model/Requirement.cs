namespace KazCsto.Model;

/// <summary>A question that the program can answer only where a schema has kinds of certain meanings.</summary>
/// <param name="Part">The command, or the part of the report, that asks it.</param>
/// <param name="Asks">The question as half a sentence: <c>who decides on it</c>.</param>
/// <param name="Needs">The meanings; of each group one is enough.</param>
internal sealed record Requirement(string Part, string Asks, params ImmutableArray<ImmutableArray<Meaning>> Needs);
