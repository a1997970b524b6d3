namespace KazCsto.Evidence.Robustness;

/// <summary>What came of leaving out each source, each claim or each kind of tie.</summary>
/// <param name="Kind">What was left out: source, claim or kind of tie.</param>
/// <param name="Tried">How many there are.</param>
/// <param name="Changing">Those without which the top is another.</param>
internal sealed record LeftOutOfKind(string Kind, int Tried, ImmutableArray<LeftOut> Changing);

/// <summary>Something without which the top of a ranking is another.</summary>
/// <param name="Name">What was left out, as readers see it.</param>
/// <param name="Claim">The claim, if it was one.</param>
/// <param name="Top">Who is at the top without it, by id.</param>
internal sealed record LeftOut(string Name, Claim? Claim, ImmutableArray<Node> Top);
