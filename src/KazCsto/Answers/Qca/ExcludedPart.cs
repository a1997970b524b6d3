using KazCsto.Cases.Qca;

namespace KazCsto.Answers.Qca;

/// <summary>Which remainders no solution counts on, and why.</summary>
internal static class ExcludedPart
{
    private const double OftenCalledNecessary = 0.9;

    /// <summary>The part, if anything is left out.</summary>
    public static IEnumerable<Part> Of(ComparativeAnalysis analysis)
    {
        var excluded = analysis.Excluded;
        if (!excluded.Groups.IsEmpty)
        {
            yield return new(
                "Excluded remainders: no solution counts on them",
                [.. excluded.Groups.Select(g => LineOf(analysis, g)), .. Reservations(analysis)]
            );
        }
    }

    private static Line LineOf(ComparativeAnalysis analysis, ExcludedRemainders.Group group)
    {
        var outcome = analysis.Table.Outcome;
        var rows = QcaWords.RowsOf(analysis.Table.Space, "remainder", group.Rows);
        return new(
            group.Reason switch
            {
                Exclusion.Named => $"named, {group.About}: {rows}",
                Exclusion.Necessity => $"without {group.About}, said to be necessary for {outcome}: {rows}",
                _ => $"contradictory, counted on for {outcome} and for {outcome.Negated}: {rows}",
            }
        );
    }

    private static IEnumerable<Remark> Reservations(ComparativeAnalysis analysis)
    {
        foreach (var claim in analysis.Claims.Where(c => c.Inclusion < OftenCalledNecessary - QcaOptions.Tolerance))
        {
            yield return new(
                $"{claim.Union} is said to be necessary for {analysis.Table.Outcome}, but its inclusion is {Numbers.Short(claim.Inclusion)}; {Numbers.Short(OftenCalledNecessary)} or more is usual."
            )
            {
                IsWarning = true,
            };
        }

        if (!analysis.Excluded.IsWhole)
        {
            yield return new(
                "So many models tie that contradictory assumptions were looked for in the first of them only; there may be others."
            )
            {
                IsWarning = true,
            };
        }
    }
}
