namespace KazCsto.Model;

/// <summary>The questions that a report answers, from <c>graph/report.yaml</c>.</summary>
internal sealed record ReportPlan
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The line below it.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The case at the centre; null if the report is about none.</summary>
    public required Node? Case { get; init; }

    /// <summary>The state that it happened in, and whose helpers are named; null if the report asks for none.</summary>
    public required Node? State { get; init; }

    /// <summary>States and days whose obligations are shown.</summary>
    public required IReadOnlyList<(Node State, DateOnly Day)> Obligations { get; init; }

    /// <summary>Kinds of node that are ranked.</summary>
    public required IReadOnlyList<string> RankedKinds { get; init; }

    /// <summary>Measures that stand side by side, each with its projection.</summary>
    public required IReadOnlyDictionary<string, ProjectionRule> Measures { get; init; }

    /// <summary>Paths over ties.</summary>
    public required IReadOnlyList<(Node From, Node To)> Paths { get; init; }

    /// <summary>Chains along the arcs of a projection.</summary>
    public required IReadOnlyList<(Node From, Node To, ProjectionRule Along)> Chains { get; init; }

    /// <summary>Two days that are compared; null if none are.</summary>
    public required (DateOnly From, DateOnly To)? Changes { get; init; }

    /// <summary>Measures over time, each with its projection; null if none are shown.</summary>
    public required TimelinePlan? Timelines { get; init; }

    /// <summary>The names of the scenarios that are tried.</summary>
    public required IReadOnlyList<string> Scenarios { get; init; }

    /// <summary>The cut of the outcome of cases that is explained, from <c>graph/conditions.yaml</c>; null if nothing is.</summary>
    public required string? Explains { get; init; }

    /// <summary>The plan without the projections that a vocabulary cannot give.</summary>
    internal ReportPlan AnswerableBy(Schema schema)
    {
        return this with
        {
            Measures = Answerable(Measures),
            Chains = [.. Chains.Where(c => c.Along.WhyNot(schema) is null)],
            Timelines = Timelines is { } shown ? shown with { Measures = Answerable(shown.Measures) } : null,
        };

        Dictionary<string, ProjectionRule> Answerable(IReadOnlyDictionary<string, ProjectionRule> measures) =>
            measures.Where(m => m.Value.WhyNot(schema) is null).ToDictionary(StringComparer.Ordinal);
    }
}

/// <summary>Which measures a report shows over time.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day out.</param>
/// <param name="Kind">The kind of node.</param>
/// <param name="Measures">Measures, each with its projection.</param>
internal sealed record TimelinePlan(
    DateOnly From,
    DateOnly Until,
    string Kind,
    IReadOnlyDictionary<string, ProjectionRule> Measures
);
