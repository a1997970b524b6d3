using KazCsto.Cases.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>What an item of evidence does to one hypothesis.</summary>
/// <param name="Evidence">The item with its answer.</param>
/// <param name="Prediction">What the hypothesis leads one to expect.</param>
internal sealed record TestResult(EvidenceItem Evidence, Prediction Prediction)
{
    /// <summary>How the answer stands to what is expected.</summary>
    public Consistency Consistency => Evidence.ConsistencyWith(Prediction);

    /// <summary>How much it speaks against the hypothesis, 0 to 1: how sure the contrary answer is, or where the sources part the share of that side.</summary>
    public double Against =>
        Consistency is Consistency.Inconsistent or Consistency.Contested
            ? Prediction.IsYes
                ? 1 - Evidence.SurenessOfYes
                : Evidence.SurenessOfYes
            : 0;

    /// <summary>Whether it failed to pass a test that it must pass, by claims, and dates leave no doubt of that.</summary>
    public bool Kills => CanKill && Consistency == Consistency.Inconsistent && IsFirm;

    /// <summary>Whether it passed a test that nothing else would pass, by claims, and dates leave no doubt of that.</summary>
    public bool Confirms => CanConfirm && Consistency == Consistency.Consistent && IsFirm;

    /// <summary>Whether the answer hangs on the sources alone, and neither on dates that are too coarse nor on silence.</summary>
    private bool IsFirm => Evidence.Cell.Answer != TruthValue.Possibly && !IsBySilence;

    /// <summary>Whether there is an answer, but no claim that gives it: the data would have had one that says otherwise.</summary>
    public bool IsBySilence => Evidence.Cell.Answer is TruthValue.Yes or TruthValue.No && !Evidence.Cell.Cited.Any();

    /// <summary>Whether failing it would kill the hypothesis.</summary>
    public bool CanKill => Prediction.Kind is TestKind.Hoop or TestKind.DoublyDecisive;

    /// <summary>Whether passing it would confirm the hypothesis.</summary>
    public bool CanConfirm => Prediction.Kind is TestKind.SmokingGun or TestKind.DoublyDecisive;
}
