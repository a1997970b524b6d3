namespace KazCsto.Cases.Qca.Calibrations;

/// <summary>A fuzzy set by the direct method: log odds that grow evenly from the crossover to full inclusion, and fall evenly to full exclusion.</summary>
/// <remarks>
/// m = 1 / (1 + exp(-L (x - c) / d)), with c the crossover, L = ln(idm / (1 - idm)), and d the distance from the crossover to the inclusion on its side, to the
/// exclusion on the other. A set falls if its exclusion lies above its inclusion. Memberships below .0001 are 0, above .9999 are 1. Ragin 2008,
/// Redesigning Social Inquiry, chapter 5; Duşa 2019, QCA with R, chapter 4.
/// </remarks>
/// <param name="Exclusion">The figure that is fully out: its membership is 1 - idm.</param>
/// <param name="Crossover">The figure that is neither in nor out: its membership is .5.</param>
/// <param name="Inclusion">The figure that is fully in: its membership is idm.</param>
/// <param name="Idm">The degree of membership at full inclusion, above .5 and below 1.</param>
internal sealed record DirectCalibration(
    double Exclusion,
    double Crossover,
    double Inclusion,
    double Idm = DirectCalibration.StandardIdm
) : Calibration
{
    /// <summary>The degree of membership at full inclusion unless another is asked for.</summary>
    public const double StandardIdm = 0.95;

    private const double Snap = 1e-4;

    /// <inheritdoc/>
    public override double Of(double raw)
    {
        var towardsInclusion = (raw - Crossover) * Math.Sign(Inclusion - Crossover);
        var distance = Math.Abs(towardsInclusion >= 0 ? Inclusion - Crossover : Crossover - Exclusion);
        var membership = 1 / (1 + Math.Exp(-Math.Log(Idm / (1 - Idm)) * towardsInclusion / distance));
        return membership < Snap ? 0
            : membership > 1 - Snap ? 1
            : membership;
    }
}
