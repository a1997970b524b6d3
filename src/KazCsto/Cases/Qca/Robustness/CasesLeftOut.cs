namespace KazCsto.Cases.Qca.Robustness;

/// <summary>Truth tables without one case each.</summary>
internal static class CasesLeftOut
{
    public static IEnumerable<ChangedTable> Of(StudiedCases cases, QcaOptions options)
    {
        var all = RowSums.Of(cases);
        var counts = new int[1 << cases.Conditions.Length];
        for (var i = 0; i < cases.Count; i++)
        {
            counts[cases.RowOf(i)]++;
        }

        var with = cases.Outcome.Count(y => y > 0.5);
        for (var left = 0; left < cases.Count; left++)
        {
            var change = $"without {cases.Names[left]}";
            var withLeft = with - (cases.Outcome[left] > 0.5 ? 1 : 0);
            var row = cases.RowOf(left);
            counts[row]--;
            yield return withLeft == 0 || withLeft == cases.Count - 1
                ? new(
                    QcaTest.CaseLeftOut,
                    change,
                    [],
                    $"{(withLeft == 0 ? "no case has" : "every case has")} {options.Outcome}"
                )
                : new(QcaTest.CaseLeftOut, change, OutputsOf(all.Without(left), counts, options));
            counts[row]++;
        }
    }

    private static RowOutput[] OutputsOf(RowSums sums, int[] counts, QcaOptions options) =>
        [
            .. counts.Select(
                (count, row) =>
                    count == 0
                        ? RowOutput.Remainder
                        : TruthTable.OutputOf(count, sums.InclusionOf(row), sums.PriOf(row), options)
            ),
        ];
}
