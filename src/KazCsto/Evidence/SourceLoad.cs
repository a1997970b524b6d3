namespace KazCsto.Evidence;

/// <summary>How much rests on one source on a day.</summary>
/// <param name="Record">What the network of the day owes to it.</param>
/// <param name="Overturned">The first places that are another without it.</param>
public sealed record SourceLoad(SourceRecord Record, ImmutableArray<OverturnedPlace> Overturned);
