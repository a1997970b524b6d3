namespace KazCsto.Cases.Qca.Calibrations;

/// <summary>How raw figures become memberships in a set.</summary>
internal abstract record Calibration
{
    /// <summary>How many values it gives: two, if it makes a set.</summary>
    public virtual int Values => 2;

    /// <summary>The membership, 0 to 1, of a case with a raw figure; the value, if there are more than two.</summary>
    public abstract double Of(double raw);
}

/// <summary>A crisp set: whoever reaches the threshold is in, all others are out.</summary>
/// <param name="Threshold">The least figure that is in; of a falling set the greatest.</param>
/// <param name="IsFalling">Whether small figures are in.</param>
internal sealed record CrispThreshold(double Threshold, bool IsFalling = false) : Calibration
{
    /// <inheritdoc/>
    public override double Of(double raw) => (IsFalling ? raw <= Threshold : raw >= Threshold) ? 1 : 0;
}
