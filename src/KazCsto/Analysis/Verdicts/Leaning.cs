using System.Collections.Immutable;
using KazCsto.Analysis.Conditions;

namespace KazCsto.Analysis.Verdicts;

/// <summary>To which side an answer leans.</summary>
public static class Leaning
{
    /// <summary>
    /// Whether an answer is yes; a contested one leans to the side that is in force, or else is more probable, and to no where they are even or where the only
    /// side that is found is itself not more likely than not. Null if nothing is known.
    /// </summary>
    public static bool? LeansYes(this Cell cell) =>
        cell.Answer switch
        {
            Answer.Yes or Answer.Possibly => true,
            Answer.No => false,
            Answer.Contested => Best(cell.For).CompareTo(Best(cell.Against)) > 0,
            _ => null,
        };

    private static (bool IsInForce, double Probability) Best(ImmutableArray<Match> matches) =>
        matches
            .Where(m => m.Fit > Fit.Not)
            .Select(m => (m.Fit > Fit.Contested, m.Probability))
            .DefaultIfEmpty((false, Even))
            .Max();

    private const double Even = 0.5;
}
