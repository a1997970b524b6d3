using System.Collections.Immutable;
using KazCsto.Analysis.Qca.Calibrations;
using KazCsto.Import.CaseTables;

namespace KazCsto.Cli;

/// <summary>Makes sets of the columns of a table of cases.</summary>
internal static class CalibratedCases
{
    /// <param name="cases">The table.</param>
    /// <param name="used">The columns that are used.</param>
    /// <param name="rulesFile">The file of calibrations, or null.</param>
    /// <param name="isFuzzy">Whether cells without a calibration are memberships from 0 to 1, and not 0 or 1.</param>
    public static CalibratedTable Of(
        CaseTable cases,
        ImmutableArray<string> used,
        string? rulesFile,
        bool isFuzzy
    )
    {
        var rules = rulesFile is null
            ? ImmutableDictionary<string, SetRule>.Empty
            : CalibrationFile.Read(rulesFile, cases.Columns);
        var otherwise = isFuzzy ? CellKind.Fuzzy : CellKind.Crisp;
        return new(
            cases.Cases,
            used,
            cases.Figures(
                used.Select(set => (set, rules.ContainsKey(set) ? CellKind.Raw : otherwise))
            ),
            rules
                .Where(r => used.Contains(r.Key))
                .ToImmutableDictionary(r => r.Key, r => CalibrationOf(r.Value))
        );
    }

    private static Calibration CalibrationOf(SetRule rule) =>
        rule switch
        {
            CrispRule crisp => new CrispThreshold(crisp.Threshold, crisp.IsFalling),
            FuzzyRule fuzzy => new DirectCalibration(
                fuzzy.Exclusion,
                fuzzy.Crossover,
                fuzzy.Inclusion,
                fuzzy.Idm ?? DirectCalibration.StandardIdm
            ),
            _ => throw new ArgumentException($"{rule} is no rule of a set"),
        };
}
