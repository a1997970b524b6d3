namespace KazCsto.Cases.Qca.Robustness;

/// <summary>Truth tables without one case each.</summary>
internal static class CasesLeftOut
{
    public static IEnumerable<ChangedTable> Of(StudiedCases cases, QcaOptions options)
    {
        var all = RowSums.Of(cases);
        var counts = new int[cases.Space.Numbers];
        for (var i = 0; i < cases.Count; i++)
        {
            Count(i, 1);
        }

        var with = cases.Outcome.Count(y => y > 0.5);
        for (var left = 0; left < cases.Count; left++)
        {
            var change = $"without {cases.Names[left]}";
            var withLeft = with - (cases.Outcome[left] > 0.5 ? 1 : 0);
            Count(left, -1);
            yield return withLeft == 0 || withLeft == cases.Count - 1
                ? new(
                    QcaTest.CaseLeftOut,
                    change,
                    [],
                    $"{(withLeft == 0 ? "no case has" : "every case has")} {options.Outcome}"
                )
                : new(QcaTest.CaseLeftOut, change, OutputsOf(cases.Space, all.Without(left), counts, options));
            Count(left, 1);
        }

        void Count(int number, int change)
        {
            foreach (var row in cases.RowsOf(number))
            {
                counts[row] += change;
            }
        }
    }

    private static RowOutput[] OutputsOf(PropertySpace space, RowSums sums, int[] counts, QcaOptions options)
    {
        var outputs = TruthTable.Unobserved(space);
        foreach (var row in space.Rows.Where(r => counts[r] > 0))
        {
            outputs[row] = TruthTable.OutputOf(counts[row], sums.InclusionOf(row), sums.PriOf(row), options);
        }

        return outputs;
    }
}
