namespace KazCsto.Graphs.Centrality;

/// <summary>One score for several nodes together, with the convention that it follows.</summary>
/// <param name="Measure">The measure's name as the command line spells it.</param>
/// <param name="Convention">Direction, normalisation and what happens to disconnected parts, in one line for the reader.</param>
/// <param name="Raw">The score as a sum.</param>
/// <param name="Normalised">The score as a share of the most that it could be on so many nodes, from 0 to 1.</param>
public sealed record GroupScore(string Measure, string Convention, double Raw, double Normalised);
