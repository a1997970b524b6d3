namespace KazCsto.Import.CaseTables;

/// <summary>How a calibration file wants the figures of a column to become memberships.</summary>
/// <remarks>Either a threshold is given, and the set is crisp, or the three others are, and it is fuzzy.</remarks>
/// <param name="Threshold">The least figure that is in; of a falling set the greatest.</param>
/// <param name="IsFalling">Whether figures up to the threshold are in, not those from it on.</param>
/// <param name="Exclusion">The figure that is fully out.</param>
/// <param name="Crossover">The figure that is neither in nor out.</param>
/// <param name="Inclusion">The figure that is fully in.</param>
/// <param name="Idm">The degree of membership at full inclusion.</param>
public sealed record SetRule(
    double? Threshold,
    bool IsFalling,
    double Exclusion,
    double Crossover,
    double Inclusion,
    double Idm
);
