using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>One hypothesis with all that speaks for it and against it.</summary>
internal sealed record Assessment
{
    /// <summary>The hypothesis.</summary>
    public required Hypothesis Hypothesis { get; init; }

    /// <summary>The facts by which somebody holds it; their claims name the sources.</summary>
    public required ImmutableArray<Fact> HeldBy { get; init; }

    /// <summary>What each test does to it, in the order of the tests.</summary>
    public required ImmutableArray<TestResult> Results { get; init; }

    /// <summary>What the tests make of it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Its rank by least inconsistency, 1 for the least; null if no test of it has an answer that is not contested.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether others have the same rank.</summary>
    public bool IsTied { get; init; }

    /// <summary>The other cases that speak of its cause; empty if it names none.</summary>
    public ImmutableArray<CaseElsewhere> Elsewhere { get; init; } = [];

    /// <summary>The other cases in which its cause was not enough.</summary>
    public IEnumerable<CaseElsewhere> NotEnoughIn => Elsewhere.Where(e => e.IsAgainstSufficiency);

    /// <summary>Its label, and the cause that cases are compared by where that has another.</summary>
    public string LabelByCause =>
        Hypothesis.Cause is { } cause && cause.Label != Hypothesis.Label
            ? $"{Hypothesis.Label}, by “{cause.Label}”"
            : Hypothesis.Label;

    /// <summary>The tests that came out in a way.</summary>
    public IEnumerable<TestResult> With(Consistency consistency) => Results.Where(r => r.Consistency == consistency);

    /// <summary>How many tests of it have an answer that is not contested.</summary>
    public int Answered => With(Consistency.Consistent).Concat(With(Consistency.Inconsistent)).Count();

    /// <summary>How many tests contradict it. What is contested is not among them.</summary>
    public int Inconsistencies => With(Consistency.Inconsistent).Count();

    /// <summary>The same by how sure the answers are; what is contested counts by the share of the side that contradicts it.</summary>
    public double Weighed => Results.Sum(r => r.Against);

    /// <summary>The sources that hold it, by id.</summary>
    public IEnumerable<Source> Holders =>
        HeldBy
            .SelectMany(f => f.Carrying.Where(c => c.Stance == Stance.Affirms))
            .Select(c => c.Source)
            .DistinctBy(s => s.Id)
            .OrderBy(s => s.Id, StringComparer.Ordinal);
}
