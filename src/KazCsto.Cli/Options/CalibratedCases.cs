using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Calibrations;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Import.CaseTables;

namespace KazCsto.Cli.Options;

/// <summary>Makes sets of the columns of a table of cases, and analyses them.</summary>
internal static class CalibratedCases
{
    /// <param name="cases">The table.</param>
    /// <param name="used">The columns that are used.</param>
    /// <param name="rulesFile">The file of calibrations, or null.</param>
    /// <param name="isFuzzy">Whether cells without a calibration are memberships from 0 to 1, and not 0 or 1.</param>
    public static CalibratedTable Of(CaseTable cases, ImmutableArray<string> used, string? rulesFile, bool isFuzzy)
    {
        var rules = rulesFile is null
            ? ImmutableDictionary<string, SetRule>.Empty
            : CalibrationFile.Read(rulesFile, cases.Columns);
        var otherwise = isFuzzy ? CellKind.Fuzzy : CellKind.Crisp;
        var figures = cases.Figures(used.Select(set => (set, rules.ContainsKey(set) ? CellKind.Raw : otherwise)));
        return new(
            cases.Cases,
            used,
            figures,
            rules.Where(r => used.Contains(r.Key)).ToImmutableDictionary(r => r.Key, r => CalibrationOf(r.Value))
        )
        {
            Values = used.Zip(
                    figures,
                    (set, f) => (Set: set, Greatest: f.Where(double.IsFinite).DefaultIfEmpty(0).Max())
                )
                .Where(c => c.Greatest > 1 && !rules.ContainsKey(c.Set))
                .ToImmutableDictionary(c => c.Set, c => (int)c.Greatest + 1),
        };
    }

    /// <summary>Refuses an outcome that does not matter in some case.</summary>
    public static void RefuseOpenOutcome(CaseTable cases, CalibratedTable table, string outcome)
    {
        var open = Array.FindIndex(table.Figures[table.Sets.IndexOf(outcome)], double.IsNaN);
        if (open >= 0)
        {
            throw new NoAnswerException(
                $"{cases.PlaceOf(table.Cases[open])}: '-' in {outcome}: the outcome of a case has to be known; only a condition may not matter"
            );
        }
    }

    /// <summary>Analyses sets; which case of a file is on neither side is told with its line.</summary>
    /// <param name="table">The sets.</param>
    /// <param name="options">What is asked of them.</param>
    /// <param name="file">The file that they are from, or null.</param>
    /// <param name="work">What can stop the work.</param>
    public static ComparativeAnalysis Analysed(CalibratedTable table, QcaOptions options, CaseTable? file, Work work)
    {
        try
        {
            return ComparativeAnalysis.Of(table.Memberships(), options, work);
        }
        catch (UndecidedCaseException undecided)
        {
            var place = file is null ? "" : $"{file.PlaceOf(undecided.Name)}: ";
            throw new NoAnswerException(place + undecided.Message);
        }
    }

    private static Calibration CalibrationOf(SetRule rule) =>
        rule switch
        {
            CrispRule crisp => new CrispThreshold(crisp.Threshold, crisp.IsFalling),
            SeveralRule several => new SeveralThresholds(several.Thresholds, several.IsFalling),
            FuzzyRule fuzzy => new DirectCalibration(
                fuzzy.Exclusion,
                fuzzy.Crossover,
                fuzzy.Inclusion,
                fuzzy.Idm ?? DirectCalibration.StandardIdm
            ),
            _ => throw new ArgumentException($"{rule} is no rule of a set"),
        };
}
