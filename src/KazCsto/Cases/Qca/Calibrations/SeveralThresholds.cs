namespace KazCsto.Cases.Qca.Calibrations;

/// <summary>A condition of several values: how many thresholds a figure reaches.</summary>
/// <remarks>Cronqvist &amp; Berg-Schlosser 2009, Multi-Value QCA, in Rihoux &amp; Ragin, Configurational Comparative Methods.</remarks>
/// <param name="Thresholds">The thresholds, rising; a figure equal to one reaches it.</param>
/// <param name="IsFalling">Whether small figures reach a threshold, and not great ones.</param>
internal sealed record SeveralThresholds(ImmutableArray<double> Thresholds, bool IsFalling = false) : Calibration
{
    /// <inheritdoc/>
    public override int Values => Thresholds.Length + 1;

    /// <inheritdoc/>
    public override double Of(double raw) => Thresholds.Count(t => IsFalling ? raw <= t : raw >= t);
}
