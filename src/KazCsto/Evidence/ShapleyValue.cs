namespace KazCsto.Evidence;

/// <summary>The part of a score that a tie, or the duty of a provision, brings on average.</summary>
/// <param name="Fact">The tie or duty.</param>
/// <param name="Value">The part, in the unit of the score; below 0 if it lowers it.</param>
/// <param name="StandardError">The standard error of the part.</param>
public sealed record ShapleyValue(Fact Fact, double Value, double StandardError);
