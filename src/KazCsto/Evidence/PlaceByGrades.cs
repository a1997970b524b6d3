namespace KazCsto.Evidence;

/// <summary>How a first place stands by one map of grades to probabilities.</summary>
/// <param name="Scale">The map.</param>
/// <param name="First">Who is first in the network that it gives, by id.</param>
/// <param name="Share">The share of drawn networks in which those who are first by the standard map still are, each by itself; the least of them.</param>
public sealed record PlaceByGrades(GradeScale Scale, ImmutableArray<Node> First, double Share);
