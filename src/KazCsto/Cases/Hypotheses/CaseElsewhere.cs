using KazCsto.Cases.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>Another case that speaks of the cause that a hypothesis names.</summary>
/// <param name="Case">The case.</param>
/// <param name="Cell">Whether the condition was there.</param>
/// <param name="IsPresent">Whether the cause was there; null where the sources part.</param>
/// <param name="Reached">Whether the case reached the cut of the outcome that is explained.</param>
internal sealed record CaseElsewhere(ComparedCase Case, Cell Cell, bool? IsPresent, bool Reached)
{
    /// <summary>The cause was there and the cut was not reached: the cause alone is not enough.</summary>
    public bool IsAgainstSufficiency => IsPresent == true && !Reached;

    /// <summary>The cut was reached and the cause was not there: the cause is not needed.</summary>
    public bool IsAgainstNecessity => IsPresent == false && Reached;

    /// <summary>Whether the cause was there, or not there, only if coarse or unknown dates allow it.</summary>
    public bool IsOnlyPossible => Cell.Answer == TruthValue.Possibly;

    /// <summary>The name of the case, with a mark if that is only possible.</summary>
    public string Named => IsOnlyPossible ? $"{Case.Named()} possibly" : Case.Named();

    /// <summary>Whether it would speak against it if one of the two sides were right.</summary>
    public bool WouldBeAgainst => IsPresent is null;

    /// <summary>The facts to cite: whether the cause was there, and how the case ended.</summary>
    public IEnumerable<Fact> Cited => Cell.Cited.Append(Case.Outcome!);

    /// <summary>Every other case that answers whether the cause was there, and whose outcome is known.</summary>
    internal static ImmutableArray<CaseElsewhere> All(
        Cause cause,
        Comparison comparison,
        OutcomeCut cut,
        Node centre
    ) =>
        [
            .. comparison
                .Cases.Where(c => !c.Case.Equals(centre) && c.Outcome is not null)
                .Select(c => (Case: c, Cell: c.Cells[cause.Condition.Name]))
                .Where(c => c.Cell.Answer != TruthValue.Unknown)
                .Select(c => new CaseElsewhere(
                    c.Case,
                    c.Cell,
                    c.Cell.Answer == TruthValue.Contested ? null : c.Cell.Answer != TruthValue.No != cause.IsAbsence,
                    c.Case.Reached(cut)!.Value
                )),
        ];
}
