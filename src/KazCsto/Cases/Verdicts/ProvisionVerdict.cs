using KazCsto.Cases.Conditions;
using KazCsto.Model.Rules;

namespace KazCsto.Cases.Verdicts;

/// <summary>One provision in force, applied to one case.</summary>
internal sealed record ProvisionVerdict : Ruling
{
    /// <summary>Whether it binds the state.</summary>
    public required Cell Bound { get; init; }

    /// <summary>What must be so.</summary>
    public required ImmutableArray<Cell> Facts { get; init; }

    /// <summary>What must not be so.</summary>
    public required ImmutableArray<Cell> Bars { get; init; }

    /// <summary>What was decided and done.</summary>
    public required ImmutableArray<Cell> Decision { get; init; }

    /// <summary>The claims without which it would be judged otherwise; empty until they are looked for.</summary>
    public ImmutableArray<Hinge> Hinges { get; init; } = [];

    /// <summary>Whether the body that it names was asked.</summary>
    public Cell Asked => Facts.First(c => c.Condition.Name == Rule.Asked.Name);

    /// <summary>Whether the request was for help of its kind; null if the rule does not ask that.</summary>
    public Cell? AskedFor => Facts.FirstOrDefault(c => c.Condition.Name == Rule.AskedFor?.Name);

    /// <summary>Whether help of its kind was given.</summary>
    public Cell Help => Decision.First(c => c.Condition.Name == Rule.Help.Name);

    /// <summary>Each of its conditions with how well it is met; for a bar that is how surely it is absent.</summary>
    public IEnumerable<(Cell Cell, Applicability Met)> Conditions =>
        Facts.Prepend(Bound).Select(c => (c, MetBy(c.Answer))).Concat(Bars.Select(c => (c, MetWithout(c.Answer))));

    /// <summary>Whether it applies: as the worst of its conditions, and no better than the dates of the text.</summary>
    public Applicability Applicability =>
        Conditions
            .Select(c => c.Met)
            .Append(Text.Presence == Presence.Certainly ? Applicability.Holds : Applicability.Possibly)
            .Max();

    /// <summary>The conditions by which the verdict is no better than it is.</summary>
    public IEnumerable<Cell> Deciding =>
        Applicability == Applicability.Holds ? [] : Conditions.Where(c => c.Met == Applicability).Select(c => c.Cell);

    /// <summary>What was done, held against it.</summary>
    public Conduct Conduct =>
        (Asked.IsYes, Help.IsYes, Applicability) switch
        {
            (false, false or null, _) => Conduct.NeverAsked,
            _ when AskedFor?.IsYes == false && Help.IsYes != true => Conduct.OtherAsked,
            (_, null, _) or (_, _, Applicability.Unknown) => Conduct.Unknown,
            (_, true, Applicability.Fails) => Rule.IsFree ? Conduct.Followed : Conduct.Departed,
            (_, true, _) => IsUndecided ? Conduct.Departed : Conduct.Followed,
            (_, false, Applicability.Fails) => Conduct.Followed,
            _ => Rule.Force == RuleForce.Duty ? Conduct.Departed : Conduct.Declined,
        };

    /// <summary>Every fact that bears on it, each once.</summary>
    public IEnumerable<Fact> AllFacts =>
        Conditions.Select(c => c.Cell).Concat(Decision).SelectMany(c => c.Facts).Distinct();

    /// <summary>Whether what the text asks of the decision is known not to have been done.</summary>
    private bool IsUndecided => Decision.Any(c => c.Answer == TruthValue.No);

    private static Applicability MetBy(TruthValue answer) =>
        answer switch
        {
            TruthValue.Yes => Applicability.Holds,
            TruthValue.Possibly => Applicability.Possibly,
            TruthValue.Contested => Applicability.Contested,
            TruthValue.No => Applicability.Fails,
            _ => Applicability.Unknown,
        };

    private static Applicability MetWithout(TruthValue answer) =>
        answer switch
        {
            TruthValue.Yes => Applicability.Fails,
            TruthValue.Possibly or TruthValue.Contested => Applicability.Contested,
            TruthValue.No => Applicability.Holds,
            _ => Applicability.Unknown,
        };
}

/// <summary>Claims without which a provision would be judged otherwise.</summary>
/// <param name="What">What they are, such as <c>what Kazakhstan and its leaders say</c>.</param>
/// <param name="Claims">The claims that are left out.</param>
/// <param name="Facts">The facts that they speak of.</param>
/// <param name="Then">The verdict without them; null if the provision would not be applied.</param>
internal sealed record Hinge(string What, ImmutableArray<Claim> Claims, ImmutableArray<Fact> Facts, Applicability? Then)
{
    /// <summary>What would be without them.</summary>
    public string Told => Then is { } verdict ? verdict.Told() : "is not applied";
}
