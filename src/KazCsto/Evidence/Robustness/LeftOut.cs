namespace KazCsto.Evidence.Robustness;

/// <summary>Something without which the top of a ranking is another.</summary>
/// <param name="Name">What was left out, as readers see it.</param>
/// <param name="Claim">The claim, if it was one.</param>
/// <param name="Top">Who is at the top without it, by id.</param>
public sealed record LeftOut(string Name, Claim? Claim, ImmutableArray<Node> Top);
