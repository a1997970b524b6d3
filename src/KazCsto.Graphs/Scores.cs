namespace KazCsto.Graphs;

/// <summary>One score per node of a graph, in the order of the nodes, with the convention that they follow.</summary>
/// <param name="Measure">The measure's name as the command line spells it, such as <c>in-closeness</c>.</param>
/// <param name="Convention">Direction, normalisation and what happens to disconnected parts, in one line for the reader.</param>
/// <param name="Values">The scores; NaN where the measure is not defined for a node.</param>
public sealed record Scores(string Measure, string Convention, double[] Values);
