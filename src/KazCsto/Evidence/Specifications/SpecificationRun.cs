namespace KazCsto.Evidence.Specifications;

/// <summary>Who is first under one specification.</summary>
/// <param name="Specification">The specification.</param>
/// <param name="First">Who is first, by id.</param>
/// <param name="Lead">
/// How far the last of those who are first in the ranking as it stands is ahead of the best other, as a share of the larger of the two scores: above 0 no other is first, below 0
/// another is. NaN where there is no other, or no score.
/// </param>
public sealed record SpecificationRun(Specification Specification, ImmutableArray<Node> First, double Lead);
