namespace KazCsto.Model;

/// <summary>The projections of a data folder.</summary>
/// <param name="DefaultDate">The day that commands take if none is named.</param>
/// <param name="All">The projections by name.</param>
public sealed record ProjectionRules(DateOnly DefaultDate, IReadOnlyDictionary<string, ProjectionRule> All);
