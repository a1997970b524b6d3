namespace KazCsto.Cases.Qca.Calibrations;

/// <summary>Figures of cases, and by which calibration each becomes a set; kept together, so that another calibration can be tried.</summary>
/// <param name="Cases">The names of the cases.</param>
/// <param name="Sets">The names of the sets.</param>
/// <param name="Figures">By set, then by case: raw where the set has a calibration, otherwise memberships already.</param>
/// <param name="Calibrations">The calibration of each set that has one.</param>
internal sealed record CalibratedTable(
    ImmutableArray<string> Cases,
    ImmutableArray<string> Sets,
    ImmutableArray<double[]> Figures,
    ImmutableDictionary<string, Calibration> Calibrations
)
{
    /// <summary>The memberships.</summary>
    /// <exception cref="ArgumentException">A case or a set is named twice, or a membership is not from 0 to 1.</exception>
    public SetTable Memberships() =>
        SetTable.Of(
            Cases,
            Sets,
            (c, s) =>
                Calibrations.GetValueOrDefault(Sets[s]) is { } calibration
                    ? calibration.Of(Figures[s][c])
                    : Figures[s][c]
        );

    /// <summary>The same figures with another calibration of a set.</summary>
    public CalibratedTable With(string set, Calibration calibration) =>
        this with
        {
            Calibrations = Calibrations.SetItem(set, calibration),
        };
}
