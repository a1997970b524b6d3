namespace KazCsto.Import.CaseTables;

/// <summary>Figures become memberships by the direct method.</summary>
/// <param name="Exclusion">The figure that is fully out.</param>
/// <param name="Crossover">The figure that is neither in nor out.</param>
/// <param name="Inclusion">The figure that is fully in.</param>
/// <param name="Idm">The degree of membership at full inclusion; null for the usual one.</param>
public sealed record FuzzyRule(double Exclusion, double Crossover, double Inclusion, double? Idm) : SetRule;
