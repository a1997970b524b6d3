namespace KazCsto.Model;

/// <summary>Which measures a report shows over time.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day out.</param>
/// <param name="Kind">The kind of node.</param>
/// <param name="Measures">Measures, each with its projection.</param>
public sealed record TimelinePlan(
    DateOnly From,
    DateOnly Until,
    string Kind,
    IReadOnlyDictionary<string, ProjectionRule> Measures
);
