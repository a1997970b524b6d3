namespace KazCsto.Graphs;

/// <summary>How far long work has come.</summary>
/// <param name="Done">The units finished.</param>
/// <param name="Total">The units in all; 0 if that is not known.</param>
/// <param name="Unit">What the units are, if their number a second tells something; otherwise null.</param>
public readonly record struct Step(long Done, long Total, string? Unit = null);
