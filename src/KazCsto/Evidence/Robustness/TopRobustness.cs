using KazCsto.Evidence.Robustness.Errors;
using KazCsto.Evidence.Specifications;

namespace KazCsto.Evidence.Robustness;

/// <summary>What the top of a ranking stands, and what not.</summary>
/// <param name="Fewest">How many claims would have to be wrong.</param>
/// <param name="LeftOut">What becomes of it without each source, claim and kind of tie.</param>
/// <param name="Errors">How it fares if the network was not seen whole.</param>
/// <param name="Curve">Who is first under every choice that the data leave open.</param>
/// <param name="Seed">The seed of the samples.</param>
internal sealed record TopRobustness(
    FewestClaimsFound Fewest,
    ImmutableArray<LeftOutOfKind> LeftOut,
    ImmutableArray<UnderError> Errors,
    SpecificationCurve Curve,
    ulong Seed
);
