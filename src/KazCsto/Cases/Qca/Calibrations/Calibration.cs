namespace KazCsto.Cases.Qca.Calibrations;

/// <summary>How raw figures become memberships in a set.</summary>
public abstract record Calibration
{
    /// <summary>The membership, 0 to 1, of a case with a raw figure.</summary>
    public abstract double Of(double raw);
}
