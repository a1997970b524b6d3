namespace KazCsto.Cases.Verdicts;

/// <summary>Claims without which a provision would be judged otherwise.</summary>
/// <param name="What">What they are, such as <c>what Kazakhstan and its leaders say</c>.</param>
/// <param name="Claims">The claims that are left out.</param>
/// <param name="Facts">The facts that they speak of.</param>
/// <param name="Then">The verdict without them; null if the provision would not be applied.</param>
public sealed record Hinge(string What, ImmutableArray<Claim> Claims, ImmutableArray<Fact> Facts, Applicability? Then)
{
    /// <summary>What would be without them.</summary>
    public string Told => Then is { } verdict ? verdict.Told() : "is not applied";
}
