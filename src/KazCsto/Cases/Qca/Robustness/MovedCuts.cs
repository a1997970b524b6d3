using System.Globalization;

namespace KazCsto.Cases.Qca.Robustness;

/// <summary>Truth tables at every cut that matters: between two values at which a row turns, all cuts give the same table.</summary>
/// <remarks>The range that holds the cut asked for is no change, and is left out.</remarks>
internal static class MovedCuts
{
    private const double LeastInclusionCut = 0.5;

    public static IEnumerable<ChangedTable> Of(TruthTable table, QcaOptions options) =>
        [
            .. Ranges([.. table.Rows.Select(r => r.Inclusion)], LeastInclusionCut, options.InclusionCut)
                .Select(r =>
                    At(table, QcaTest.InclusionCut, $"inclusion cut {Words(r)}", options with { InclusionCut = r.Upto })
                ),
            .. Ranges([.. table.Rows.Select(r => r.Pri)], 0, options.PriCut)
                .Select(r => At(table, QcaTest.PriCut, $"PRI cut {Words(r)}", options with { PriCut = r.Upto })),
            .. Counts(table, options.FrequencyCut)
                .Select(r =>
                    At(
                        table,
                        QcaTest.FrequencyCut,
                        r.From == r.Upto ? $"n-cut {r.Upto}" : $"n-cut {r.From} to {r.Upto}",
                        options with
                        {
                            FrequencyCut = r.Upto,
                        }
                    )
                ),
        ];

    private static IEnumerable<(int From, int Upto)> Counts(TruthTable table, int asked)
    {
        int[] counts = [.. table.Rows.Select(r => r.Count).Distinct().Order()];
        return counts
            .Select((count, i) => (From: i == 0 ? 1 : counts[i - 1] + 1, Upto: count))
            .Where(range => counts.Any(n => (n >= asked) != (n >= range.Upto)));
    }

    /// <summary>Ranges of a cut, without their lower ends, in which the table is the same.</summary>
    private static IEnumerable<(double Above, double Upto)> Ranges(double[] turning, double least, double asked)
    {
        var above = least;
        foreach (var value in turning.Where(v => v > least).Append(1).Order())
        {
            if (value - above > QcaOptions.Tolerance)
            {
                if (turning.Any(v => Reaches(v, asked) != Reaches(v, value)))
                {
                    yield return (above, value);
                }

                above = value;
            }
        }
    }

    private static bool Reaches(double value, double cut) => value >= cut - QcaOptions.Tolerance;

    private static string Words((double Above, double Upto) range)
    {
        var (above, upto) = (Shown(range.Above, "0.####"), Shown(range.Upto, "0.####"));
        return above == upto
            ? $"{Shown(range.Above, "0.#########")} to {Shown(range.Upto, "0.#########")}"
            : $"{above} to {upto}";

        static string Shown(double cut, string format) => cut.ToString(format, CultureInfo.InvariantCulture);
    }

    private static ChangedTable At(TruthTable table, QcaTest test, string change, QcaOptions options)
    {
        var outputs = TruthTable.Unobserved(table.Space);
        foreach (var row in table.Rows)
        {
            outputs[row.Number] = TruthTable.OutputOf(row.Count, row.Inclusion, row.Pri, options);
        }

        return new(test, change, outputs);
    }
}
