namespace KazCsto.Graphs.Centrality;

/// <summary>One score per tie of a graph, with the convention that they follow.</summary>
/// <param name="Measure">The measure's name as the command line spells it.</param>
/// <param name="Convention">Direction, normalisation and what happens to disconnected parts, in one line for the reader.</param>
/// <param name="From">The node at one end of each tie; of an undirected graph, whose ties stand here once, the smaller number.</param>
/// <param name="To">The node at its other end.</param>
/// <param name="Values">The scores, by the numbers of the ends.</param>
public sealed record TieScores(string Measure, string Convention, int[] From, int[] To, double[] Values);
