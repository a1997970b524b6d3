namespace KazCsto.Import.CaseTables;

/// <summary>How a calibration file wants the figures of a column to become memberships.</summary>
internal abstract record SetRule;

/// <summary>Figures become in or out.</summary>
/// <param name="Threshold">The least figure that is in; of a falling set the greatest.</param>
/// <param name="IsFalling">Whether figures up to the threshold are in, not those from it on.</param>
internal sealed record CrispRule(double Threshold, bool IsFalling) : SetRule;

/// <summary>Figures become values from 0 on: how many thresholds each reaches.</summary>
/// <param name="Thresholds">The thresholds, rising.</param>
/// <param name="IsFalling">Whether figures up to a threshold reach it, not those from it on.</param>
internal sealed record SeveralRule(ImmutableArray<double> Thresholds, bool IsFalling) : SetRule;

/// <summary>Figures become memberships by the direct method.</summary>
/// <param name="Exclusion">The figure that is fully out.</param>
/// <param name="Crossover">The figure that is neither in nor out.</param>
/// <param name="Inclusion">The figure that is fully in.</param>
/// <param name="Idm">The degree of membership at full inclusion; null for the usual one.</param>
internal sealed record FuzzyRule(double Exclusion, double Crossover, double Inclusion, double? Idm) : SetRule;
