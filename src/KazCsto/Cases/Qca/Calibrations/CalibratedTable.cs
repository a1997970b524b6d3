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
    /// <summary>How many values those columns without a calibration have that are no sets.</summary>
    public ImmutableDictionary<string, int> Values { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The memberships; what does not matter is not a number, with a calibration too.</summary>
    /// <exception cref="ArgumentException">A case or a set is named twice, or a membership is not from 0 to 1.</exception>
    public SetTable Memberships() =>
        SetTable.Of(
            Cases,
            Sets,
            (c, s) =>
                Calibrations.GetValueOrDefault(Sets[s]) is { } calibration && !double.IsNaN(Figures[s][c])
                    ? calibration.Of(Figures[s][c])
                    : Figures[s][c],
            s => ValuesOf(Sets[s])
        );

    /// <summary>How many values a column has: two, if it is a set.</summary>
    public int ValuesOf(string set) =>
        Calibrations.TryGetValue(set, out var calibration) ? calibration.Values : Values.GetValueOrDefault(set, 2);

    /// <summary>The space of some conditions.</summary>
    /// <exception cref="InvalidDataException">There are none or too many.</exception>
    public PropertySpace SpaceOf(ImmutableArray<SetLiteral> conditions) =>
        PropertySpace.Of(
            conditions,
            [.. conditions.Select(c => c.Value is null ? ValuesOf(c.Set) : 2)],
            [.. conditions.Select(_ => false)]
        );

    /// <summary>The same figures with another calibration of a set.</summary>
    public CalibratedTable With(string set, Calibration calibration) =>
        this with
        {
            Calibrations = Calibrations.SetItem(set, calibration),
        };
}
