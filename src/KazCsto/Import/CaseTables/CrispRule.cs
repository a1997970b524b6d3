namespace KazCsto.Import.CaseTables;

/// <summary>Figures become in or out.</summary>
/// <param name="Threshold">The least figure that is in; of a falling set the greatest.</param>
/// <param name="IsFalling">Whether figures up to the threshold are in, not those from it on.</param>
public sealed record CrispRule(double Threshold, bool IsFalling) : SetRule;
