using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>A source or a claim without which the order, or a verdict, is another.</summary>
internal sealed record DecidingEvidence
{
    /// <summary>The sources that are left out: all of one origin; or the source of the claim.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>The claim, if it is one alone that is left out.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The least contradicted hypotheses without it, if they are others; empty if they stay.</summary>
    public required ImmutableArray<Hypothesis> First { get; init; }

    /// <summary>The hypotheses on which the verdict is another without it, with that verdict.</summary>
    public required ImmutableArray<(Hypothesis Hypothesis, Verdict Verdict)> Verdicts { get; init; }

    /// <summary>Whether it decides the first place, or the verdict over a hypothesis.</summary>
    public bool Touches(Hypothesis hypothesis) => !First.IsEmpty || Verdicts.Any(v => v.Hypothesis == hypothesis);
}
