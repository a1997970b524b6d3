using KazCsto.Cases.Conditions;

namespace KazCsto.Cases.Hypotheses;

/// <summary>How sure an answer is, by the match that carries it best.</summary>
internal static class Sureness
{
    /// <summary>An answer that no claim carries says no more than that the data would have had it.</summary>
    private const double Even = 0.5;

    /// <summary>How sure it is that the answer is yes, 0 to 1; where the sources part, the share of that side.</summary>
    public static double OfYes(Cell cell) =>
        cell.Answer switch
        {
            TruthValue.Yes or TruthValue.Possibly => Best(cell.For) ?? Even,
            TruthValue.No => 1 - OfNo(cell),
            TruthValue.Contested => Share(cell),
            _ => Even,
        };

    private static double OfNo(Cell cell) =>
        Best(cell.Against)
        ?? cell.Against.Where(m => m.IsDenied)
            // What fits is not denied, and lends the no nothing.
            .SelectMany(m => m.Hits.Where(h => h.Fit == MatchState.Not))
            .SelectMany(h => h.Told.Select(f => f.BestClaim.Probability))
            .Append(Even)
            .Max();

    private static double Share(Cell cell) =>
        (Best(cell.For), Best(cell.Against)) switch
        {
            ({ } yes, { } no) => yes / (yes + no),
            ({ } yes, null) => yes,
            (null, { } no) => 1 - no,
            _ => Even,
        };

    private static double? Best(ImmutableArray<Match> matches)
    {
        // A match without a fact (nothing of the sort was found) is sure of nothing.
        var sure = matches.Where(m => m.Fit > MatchState.Not).Select(m => m.Told.Any() ? m.Probability : Even).ToList();
        return sure.Count == 0 ? null : sure.Max();
    }
}
