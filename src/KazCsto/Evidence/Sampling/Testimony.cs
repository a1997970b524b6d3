namespace KazCsto.Evidence.Sampling;

/// <summary>Who speaks for a fact and who against it.</summary>
/// <param name="For">The best claim of each origin that affirms it.</param>
/// <param name="Against">The best claim of each origin that denies it.</param>
internal sealed record Testimony(Witness[] For, Witness[] Against);
