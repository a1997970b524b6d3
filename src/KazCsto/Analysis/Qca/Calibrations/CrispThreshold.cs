namespace KazCsto.Analysis.Qca.Calibrations;

/// <summary>A crisp set: whoever reaches the threshold is in, all others are out.</summary>
/// <param name="Threshold">The least figure that is in.</param>
public sealed record CrispThreshold(double Threshold) : Calibration
{
    /// <inheritdoc/>
    public override double Of(double raw) => raw >= Threshold ? 1 : 0;
}
