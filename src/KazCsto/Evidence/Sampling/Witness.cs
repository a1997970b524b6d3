namespace KazCsto.Evidence.Sampling;

/// <summary>The best claim of one origin for a fact, or against it.</summary>
/// <param name="Origin">The number of its origin.</param>
/// <param name="Text">The number of its text, if the claims of that text stand or fall together; otherwise -1.</param>
/// <param name="Reliability">How likely its source can be trusted.</param>
/// <param name="Credibility">How likely it is right if its source can be.</param>
internal readonly record struct Witness(int Origin, int Text, double Reliability, double Credibility);
