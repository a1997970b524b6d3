namespace KazCsto.Evidence.Sampling;

/// <summary>Who speaks for a fact and who against it.</summary>
/// <param name="For">The best claim of each origin that affirms it.</param>
/// <param name="Against">The best claim of each origin that denies it.</param>
internal sealed record Testimony(Witness[] For, Witness[] Against);

/// <summary>The best claim of one origin for a fact, or against it.</summary>
/// <param name="Origin">The number of its origin.</param>
/// <param name="Text">The number of its text, if the claims of that text stand or fall together; otherwise -1.</param>
/// <param name="Reliability">How likely its source can be trusted.</param>
/// <param name="Credibility">How likely it is right if its source can be.</param>
internal readonly record struct Witness(int Origin, int Text, double Reliability, double Credibility);
