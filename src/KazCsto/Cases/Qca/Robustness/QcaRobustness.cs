using KazCsto.Cases.Qca.Calibrations;
using KazCsto.Graphs;

namespace KazCsto.Cases.Qca.Robustness;

/// <summary>Whether the solutions of an analysis stay if something is changed that could as well have been otherwise.</summary>
/// <remarks>
/// Cuts are moved over every value at which a row of the table turns, out of the range that holds the cut asked for; each case is left out, and each calibration is moved. Remainders that no solution may count on stay the same. Compare Oana &amp;
/// Schneider 2024, doi:10.1177/00491241211036158.
/// </remarks>
/// <param name="Asked">What the cases give as they are.</param>
/// <param name="Variants">What they give after each change; changes that cannot be analysed too.</param>
internal sealed record QcaRobustness(QcaVariant Asked, ImmutableArray<QcaVariant> Variants)
{
    private const double TermsThatTakeLong = 10_000_000;

    /// <summary>Whether there are so many changes, of so many conditions, that one should ask before they are all tried.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="analysis">What they give.</param>
    public static bool TakesLong(CalibratedTable table, ComparativeAnalysis analysis) =>
        Changes(table, analysis) * Math.Pow(3, analysis.Table.Conditions.Length) > TermsThatTakeLong;

    /// <summary>About how many changes there are to try.</summary>
    public static int Changes(CalibratedTable table, ComparativeAnalysis analysis) =>
        table.Cases.Length + (2 * analysis.Table.Rows.Length) + (4 * table.Calibrations.Count);

    /// <summary>Tries every change.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="analysis">What they give.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    public static QcaRobustness Of(CalibratedTable table, ComparativeAnalysis analysis, Work work = default)
    {
        var options = QcaVariant.Searching(analysis.Options);
        var cases = StudiedCases.Of(table.Memberships(), options);
        var asked = new ChangedTable(QcaTest.InclusionCut, "as asked", analysis.Table.Outputs);
        List<ChangedTable> changed =
        [
            asked,
            .. MovedCuts.Of(analysis.Table, options),
            .. CasesLeftOut.Of(cases, options),
            .. MovedCalibrations.Of(table, options),
        ];
        var expected = Expectations.Of(options, cases.Space);
        var different = changed.Where(c => c.Refusal is null).DistinctBy(c => c.Key).ToList();
        var found = Jobs.Done(
            different,
            work,
            (job, alone) =>
                ThreeSolutions.Of(
                    cases.Space,
                    analysis.Excluded.Applied(job.Outputs),
                    expected,
                    options,
                    alone.Cancellation
                )
        );
        var byKey = different
            .Zip(found, (c, f) => (c.Key, Found: f))
            .ToDictionary(f => f.Key, f => f.Found, StringComparer.Ordinal);
        var variants = changed.Select(c => c.Refusal is null ? QcaVariant.Of(c, byKey[c.Key]) : QcaVariant.Refused(c));
        return new(variants.First(), [.. variants.Skip(1)]);
    }
}
