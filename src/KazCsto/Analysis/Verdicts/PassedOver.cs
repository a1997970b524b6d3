using KazCsto.Model.Rules;

namespace KazCsto.Analysis.Verdicts;

/// <summary>A rule that is not applied to a case.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">Its text on the day of the case.</param>
/// <param name="Why">Why not.</param>
public sealed record PassedOver(Rule Rule, TextInForce Text, string Why)
{
    /// <summary>Why not, with when the text was in force.</summary>
    public string Told => Text.Told.Length == 0 ? Why : $"{Why} ({Text.Told})";
}
