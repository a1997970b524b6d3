using KazCsto.Cases.Files;
using KazCsto.Cases.Studies;
using KazCsto.Evidence;
using KazCsto.Networks.Obligations;
using KazCsto.Networks.Paths;
using KazCsto.Power.Rankings;

namespace KazCsto.Answers.Report;

/// <summary>Everything that a report shows, worked out.</summary>
internal sealed record ReportContent
{
    /// <summary>The questions.</summary>
    public required ReportPlan Plan { get; init; }

    /// <summary>What of the data counts, if not all, as a reader is told; blank otherwise.</summary>
    public required string Restriction { get; init; }

    /// <summary>All of history.</summary>
    public required Network History { get; init; }

    /// <summary>The network on the day of the report.</summary>
    public required Network Network { get; init; }

    /// <summary>The answers in short, in the order in which they are read.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The rankings that stand side by side.</summary>
    public required ImmutableArray<Ranking> SideBySide { get; init; }

    /// <summary>Every ranking that the projections allow.</summary>
    public required ImmutableArray<Ranking> AllRankings { get; init; }

    /// <summary>Which ties carry the scores of each ranking that stands side by side.</summary>
    public required ImmutableArray<Contributions> Carried { get; init; }

    /// <summary>How sure all that is.</summary>
    public required ReportEvidence Evidence { get; init; }

    /// <summary>Largest partners by family of ties.</summary>
    public required ImmutableArray<DependenceShare> Dependences { get; init; }

    /// <summary>Who was owed help on the days of the cases.</summary>
    public required ImmutableArray<Briefing> Briefings { get; init; }

    /// <summary>The cases.</summary>
    public required ImmutableArray<CaseFile> Cases { get; init; }

    /// <summary>Why the case at the centre came out otherwise than the others; null if the report explains nothing.</summary>
    public required CaseStudy? Study { get; init; }

    /// <summary>Paths over ties, and chains of influence.</summary>
    public required ImmutableArray<(string Title, RouteQuestion Question, RouteList Found)> Paths { get; init; }

    /// <summary>Where claims disagree, over all of history.</summary>
    public required ImmutableArray<Dispute> Disputes { get; init; }

    /// <summary>What the vocabulary cannot tell of some parts of the report.</summary>
    internal IEnumerable<string> Untold(params string[] parts) =>
        History.Schema.Untold(Requirements.OfParts(parts)).Select(u => u.Told);
}
