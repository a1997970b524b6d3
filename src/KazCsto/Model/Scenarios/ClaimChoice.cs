namespace KazCsto.Model.Scenarios;

/// <summary>Which claims are meant: those about a tie or property, of one value or one source if these are named.</summary>
/// <param name="Facts">The ids of the ties or properties.</param>
/// <param name="Value">The value that they give, or null for any.</param>
/// <param name="Source">The id of their source, or null for any.</param>
internal sealed record ClaimChoice(IReadOnlySet<string> Facts, string? Value = null, string? Source = null)
{
    /// <summary>Whether a claim is among them.</summary>
    public bool Covers(Claim claim) =>
        Facts.Contains(claim.Subject.Id)
        && (Value is null || claim.Says.GetValueOrDefault("value") == Value)
        && (Source is null || claim.Source.Id == Source);
}
