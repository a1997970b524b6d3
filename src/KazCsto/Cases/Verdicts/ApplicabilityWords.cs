using KazCsto.Model.Rules;

namespace KazCsto.Cases.Verdicts;

/// <summary>Whether a provision applies, and what follows, in words.</summary>
internal static class ApplicabilityWords
{
    /// <summary>Whether a provision applies.</summary>
    public static string Told(this Applicability applicability) =>
        applicability switch
        {
            Applicability.Holds => "holds",
            Applicability.Possibly => "possibly holds",
            Applicability.Contested => "is contested",
            Applicability.Fails => "does not hold",
            _ => "cannot be judged",
        };

    /// <summary>What a provision means once it holds.</summary>
    public static string Told(this RuleForce force) =>
        force == RuleForce.Duty ? "the others must help" : "the others may help";
}
