using KazCsto.Model.Rules;

namespace KazCsto.Analysis.Verdicts;

/// <summary>Verdicts in words.</summary>
public static class VerdictWords
{
    /// <summary>How to read what was done against the rule.</summary>
    public const string Legend =
        "followed = it held and help of its kind was given, or it did not hold and none was; departed = the contrary; "
        + "declined = it allowed help and none was given, which is no breach; never asked = nobody asked the body that it names";

    /// <summary>Whether a provision applies.</summary>
    public static string Told(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Holds => "holds",
            Verdict.Possibly => "possibly holds",
            Verdict.Contested => "is contested",
            Verdict.Fails => "does not hold",
            _ => "cannot be judged",
        };

    /// <summary>What was done against a provision.</summary>
    public static string Told(this Conduct conduct) =>
        conduct switch
        {
            Conduct.Followed => "followed",
            Conduct.Declined => "declined",
            Conduct.Departed => "departed",
            Conduct.NeverAsked => "never asked",
            _ => "not known",
        };

    /// <summary>What was done, with how far that hangs on a verdict that is not sure.</summary>
    public static string Conducted(this ProvisionVerdict judged) =>
        (judged.Conduct, judged.Verdict) switch
        {
            (Conduct.NeverAsked or Conduct.Unknown, _) => judged.Conduct.Told(),
            (_, Verdict.Contested) => $"{judged.Conduct.Told()}, on a contested reading",
            (_, Verdict.Possibly) => $"{judged.Conduct.Told()}, if the text was in force",
            _ => judged.Conduct.Told(),
        };

    /// <summary>What a provision means once it holds.</summary>
    public static string Told(this RuleForce force) =>
        force == RuleForce.Duty ? "the others must help" : "the others may help";
}
