namespace KazCsto.Analysis;

/// <summary>How far long work has come.</summary>
/// <param name="Done">The units finished.</param>
/// <param name="Total">The units in all.</param>
public readonly record struct Step(long Done, long Total);
