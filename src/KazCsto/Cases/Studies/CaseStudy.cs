using KazCsto.Cases.Conditions;
using KazCsto.Cases.Hypotheses;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Cases.Verdicts;
using KazCsto.Model.Conditions;
using KazCsto.Power.Voting;

namespace KazCsto.Cases.Studies;

/// <summary>Why one case came out otherwise than the others: by comparison, by the law, by the explanations at hand and by who could refuse.</summary>
internal sealed record CaseStudy
{
    /// <summary>The cases by their conditions.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>The case to explain.</summary>
    public required ComparedCase Centre { get; init; }

    /// <summary>The cut of the outcome to explain.</summary>
    public required OutcomeCut Cut { get; init; }

    /// <summary>The case against all others, condition by condition.</summary>
    public required ImmutableArray<Contrast> Contrasts { get; init; }

    /// <summary>The case beside each other, the most like it first.</summary>
    public required ImmutableArray<CasePair> Pairs { get; init; }

    /// <summary>Rules fitted by the day on which the case began, tried on later cases.</summary>
    public required NextCases Next { get; init; }

    /// <summary>The cases as sets, by the usual conditions.</summary>
    public required CaseSets Sets { get; init; }

    /// <summary>Which combinations of conditions go with the outcome; null if all cases have it, or none.</summary>
    public required ComparativeAnalysis? Qca { get; init; }

    /// <summary>Whether those solutions stay; null if there are none.</summary>
    public required QcaRobustness? Robustness { get; init; }

    /// <summary>Who has how much power by the rule of the institution, and by shares of its budget; null if it has no members.</summary>
    public required VotingStudy? Voting { get; init; }

    /// <summary>The law applied to the case, with what each verdict hangs on.</summary>
    public required CaseVerdict Verdict { get; init; }

    /// <summary>The law applied to every case, by day.</summary>
    public required ImmutableArray<CaseVerdict> Verdicts { get; init; }

    /// <summary>The explanations against the evidence.</summary>
    public required HypothesisWeighing Weighing { get; init; }

    /// <summary>The answer in short.</summary>
    public required Finding InShort { get; init; }
}
