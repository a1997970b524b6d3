using KazCsto.Cases.Conditions;

namespace KazCsto.Cases.Studies;

/// <summary>What the evidence of a case study cannot carry, in numbers.</summary>
internal static class LimitSentences
{
    /// <summary>The limits.</summary>
    public static IEnumerable<Statement> Of(CaseStudy study)
    {
        var cells = study.Comparison.Cases.SelectMany(c => c.Cells.Values).ToList();
        var settled = cells.Where(c => c.Settled is not null).ToList();
        yield return new(
            $"Of {cells.Count} answers {settled.Count} are settled, {Count(cells, TruthValue.Contested)} are contested and {Count(cells, TruthValue.Unknown)} are not known; {Count(cells, TruthValue.Possibly)} of the settled hold only if coarse or unknown dates allow it.",
            []
        );
        var claimed = settled.Where(c => c.Cited.Any()).ToList();
        yield return new(
            $"{claimed.Count} of the settled answers rest on claims, {claimed.Count(IsOfOneOrigin)} of these on a single source; {settled.Count - claimed.Count} are no for want of any claim that says yes.",
            []
        );
        var judged = claimed.Count(c => c.Cited.All(f => !f.Carrying.Any(x => x.Basis == Basis.Observed)));
        yield return new($"{judged} rest only on what somebody said or judged and nobody observed.", []);
        var contested = study
            .Centre.Cells.Values.Where(c => c.Answer == TruthValue.Contested)
            .OrderBy(c => c.Condition.Name, StringComparer.Ordinal)
            .ToList();
        if (contested.Count > 0)
        {
            yield return new(
                $"Contested of {study.Centre.Case.Name}: {string.Join("; ", contested.Select(c => c.Condition.Label))}.",
                [.. contested.SelectMany(c => c.Cited).Distinct()]
            );
        }

        foreach (var untold in study.Weighing.History.Schema.Untold(Requirements.OfParts("trigger", "power")))
        {
            yield return new(untold.Told, []);
        }
    }

    private static int Count(IEnumerable<Cell> cells, TruthValue answer) => cells.Count(c => c.Answer == answer);

    private static bool IsOfOneOrigin(Cell cell) =>
        cell.Cited.SelectMany(f => f.Carrying).Select(c => c.Source.Origin).Distinct().Count() == 1;
}
