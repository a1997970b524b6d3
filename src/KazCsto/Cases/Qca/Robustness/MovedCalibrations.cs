using System.Globalization;
using KazCsto.Cases.Qca.Calibrations;

namespace KazCsto.Cases.Qca.Robustness;

/// <summary>Truth tables with another crossover or threshold of one set each.</summary>
/// <remarks>
/// A crossover moves by 10 and 20 % of its distance to full exclusion and to full inclusion. A threshold moves over the next and the next but one figure on either
/// side, so that the cases with these figures change sides.
/// </remarks>
internal static class MovedCalibrations
{
    private const int MostFigures = 2;
    private static readonly double[] Shares = [-0.2, -0.1, 0.1, 0.2];

    public static IEnumerable<ChangedTable> Of(CalibratedTable table, QcaOptions options) =>
        from set in table.Sets
        where table.Calibrations.ContainsKey(set)
        from moved in Moved(table, set)
        select ChangedTable.Of(
            QcaTest.Calibration,
            moved.Change,
            table.With(set, moved.Calibration).Memberships(),
            options
        );

    private static IEnumerable<(Calibration Calibration, string Change)> Moved(CalibratedTable table, string set) =>
        table.Calibrations[set] switch
        {
            DirectCalibration direct => Shares.Select(share => MovedCrossover(direct, set, share)),
            CrispThreshold crisp => MovedThresholds(crisp, table.Figures[table.Sets.IndexOf(set)], set),
            SeveralThresholds several => MovedThresholds(several, table.Figures[table.Sets.IndexOf(set)], set),
            _ => [],
        };

    private static (Calibration, string) MovedCrossover(DirectCalibration direct, string set, double share)
    {
        var end = share < 0 ? direct.Exclusion : direct.Inclusion;
        var crossover = direct.Crossover + (Math.Abs(share) * (end - direct.Crossover));
        return (
            direct with
            {
                Crossover = crossover,
            },
            string.Create(CultureInfo.InvariantCulture, $"crossover of {set} {crossover:0.######}")
        );
    }

    /// <summary>One threshold is moved, as far as it stays between its neighbours.</summary>
    private static IEnumerable<(Calibration, string)> MovedThresholds(
        SeveralThresholds several,
        double[] figures,
        string set
    ) =>
        from place in Enumerable.Range(0, several.Thresholds.Length)
        from moved in MovedThresholds(new CrispThreshold(several.Thresholds[place], several.IsFalling), figures, set)
        let thresholds = several.Thresholds.SetItem(place, ((CrispThreshold)moved.Item1).Threshold)
        where thresholds.Zip(thresholds.Skip(1)).All(pair => pair.First < pair.Second)
        select ((Calibration)(several with { Thresholds = thresholds }), moved.Item2);

    private static IEnumerable<(Calibration, string)> MovedThresholds(
        CrispThreshold crisp,
        double[] figures,
        string set
    )
    {
        var sorted = figures.Where(double.IsFinite).Distinct().Order().ToList();
        // The first figure on the upper side of the border, which the threshold itself belongs to only in a rising set.
        var border = sorted.FindIndex(f => crisp.IsFalling ? f > crisp.Threshold : f >= crisp.Threshold);
        border = border < 0 ? sorted.Count : border;
        for (var step = -MostFigures; step <= MostFigures; step++)
        {
            var place = border + step - (crisp.IsFalling ? 1 : 0);
            if (step != 0 && place >= 0 && place < sorted.Count)
            {
                yield return (
                    crisp with
                    {
                        Threshold = sorted[place],
                    },
                    string.Create(CultureInfo.InvariantCulture, $"threshold of {set} {sorted[place]:0.######}")
                );
            }
        }
    }
}
