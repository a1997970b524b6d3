using KazCsto.Evidence;
using KazCsto.Time.Scenarios;
using KazCsto.Time.Timelines;

namespace KazCsto.Answers.Report;

/// <summary>How sure the answers of a report are, what they rest on, since when they hold, and what would change them.</summary>
internal sealed record ReportEvidence
{
    /// <summary>How sure the first place of each ranking that stands side by side is, by measure and kind of node.</summary>
    public required IReadOnlyDictionary<(string Measure, string Kind), FirstPlace> FirstPlaces { get; init; }

    /// <summary>How much rests on each source, those that carry most first.</summary>
    public required ImmutableArray<SourceLoad> Sources { get; init; }

    /// <summary>The measures over time.</summary>
    public required ImmutableArray<Timeline> Timelines { get; init; }

    /// <summary>What changed between the two days of the plan; null if it names none.</summary>
    public required DayComparison? Days { get; init; }

    /// <summary>What would be different under each scenario of the plan.</summary>
    public required ImmutableArray<ScenarioEffect> Effects { get; init; }

    /// <summary>The answers in short.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }
}
