using System.Globalization;

namespace KazCsto.Analysis.Qca.Robustness;

/// <summary>Truth tables at every cut that matters: between two values at which a row turns, all cuts give the same table.</summary>
internal static class MovedCuts
{
    private const double LeastInclusionCut = 0.5;

    public static IEnumerable<ChangedTable> Of(TruthTable table, QcaOptions options) =>
        [
            .. Ranges(table.Rows.Select(r => r.Inclusion), LeastInclusionCut)
                .Select(r =>
                    At(
                        table,
                        QcaTest.InclusionCut,
                        $"inclusion cut {Words(r)}",
                        options with
                        {
                            InclusionCut = r.Upto,
                        }
                    )
                ),
            .. Ranges(table.Rows.Select(r => r.Pri), 0)
                .Select(r =>
                    At(
                        table,
                        QcaTest.PriCut,
                        $"PRI cut {Words(r)}",
                        options with
                        {
                            PriCut = r.Upto,
                        }
                    )
                ),
            .. Counts(table)
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

    private static IEnumerable<(int From, int Upto)> Counts(TruthTable table)
    {
        int[] counts = [.. table.Rows.Select(r => r.Count).Distinct().Order()];
        return counts.Select((count, i) => (i == 0 ? 1 : counts[i - 1] + 1, count));
    }

    /// <summary>Ranges of a cut, without their lower ends, in which the table is the same.</summary>
    private static IEnumerable<(double Above, double Upto)> Ranges(
        IEnumerable<double> turning,
        double least
    )
    {
        var above = least;
        foreach (var value in turning.Where(v => v > least).Append(1).Order())
        {
            if (value - above > TruthTable.Tolerance)
            {
                yield return (above, value);
                above = value;
            }
        }
    }

    private static string Words((double Above, double Upto) range)
    {
        var (above, upto) = (Shown(range.Above, "0.####"), Shown(range.Upto, "0.####"));
        return above == upto
            ? $"{Shown(range.Above, "0.#########")} to {Shown(range.Upto, "0.#########")}"
            : $"{above} to {upto}";

        static string Shown(double cut, string format) =>
            cut.ToString(format, CultureInfo.InvariantCulture);
    }

    private static ChangedTable At(
        TruthTable table,
        QcaTest test,
        string change,
        QcaOptions options
    )
    {
        var outputs = new RowOutput[table.Size];
        Array.Fill(outputs, RowOutput.Remainder);
        foreach (var row in table.Rows)
        {
            outputs[row.Number] = TruthTable.OutputOf(row.Count, row.Inclusion, row.Pri, options);
        }

        return new(test, change, outputs);
    }
}
