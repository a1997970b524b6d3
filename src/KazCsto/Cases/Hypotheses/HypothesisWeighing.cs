using KazCsto.Cases.Conditions;
using KazCsto.Graphs;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>Explanations of one case against the evidence: as rivals, by least inconsistency, and together, by what they support.</summary>
internal sealed record HypothesisWeighing
{
    /// <summary>All of history.</summary>
    public required Network History { get; init; }

    /// <summary>The hypotheses and the evidence as they stand in their files.</summary>
    public required HypothesisPlan Plan { get; init; }

    /// <summary>The case that is explained.</summary>
    public required Node Case { get; init; }

    /// <summary>The cut of the outcome that is explained: other cases are told by whether they reached it.</summary>
    public required OutcomeCut Cut { get; init; }

    /// <summary>The items of evidence with their answers, in order.</summary>
    public required ImmutableArray<EvidenceItem> Evidence { get; init; }

    /// <summary>The hypotheses, the least contradicted first, those without a test last.</summary>
    public required ImmutableArray<Assessment> Assessments { get; init; }

    /// <summary>The smallest sets of hypotheses, none of them killed, that together expect every trace that any of them expects. That a cause was there is no trace.</summary>
    public required ImmutableArray<ImmutableArray<Hypothesis>> CoveringSets { get; init; }

    /// <summary>The sources and claims that alone decide the first place or a verdict.</summary>
    public required ImmutableArray<DecidingEvidence> Deciders { get; init; }

    /// <summary>The hypotheses that nothing contradicts less.</summary>
    public IEnumerable<Assessment> First => Assessments.Where(a => a.Rank == 1);

    /// <summary>The source that holds most of the hypotheses, of several the first by id; null if none is held.</summary>
    public Source? MainSource =>
        Assessments
            .SelectMany(a => a.Holders)
            .GroupBy(s => s.Id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.First();

    /// <summary>The hypotheses that the main source holds.</summary>
    public IEnumerable<Assessment> OfMainSource =>
        MainSource is { } source ? Assessments.Where(a => a.Holders.Any(s => s.Id == source.Id)) : [];

    /// <summary>The items whose answer is not contested and was expected by no hypothesis.</summary>
    public IEnumerable<EvidenceItem> Unexpected =>
        Evidence.Where(e =>
            e.Cell.Answer is TruthValue.Yes or TruthValue.Possibly or TruthValue.No
            && e.Test.Expects.Values.All(p => e.ConsistencyWith(p) == Consistency.Inconsistent)
        );

    /// <summary>How many pairs of hypotheses an item can tell from one another, because they expect different answers, or one of them none.</summary>
    public int PairsToldApart(EvidenceItem evidence)
    {
        var yes = evidence.Test.Expects.Values.Count(p => p.IsYes);
        var no = evidence.Test.Expects.Count - yes;
        var silent = Assessments.Length - yes - no;
        return (yes * no) + (yes * silent) + (no * silent);
    }

    /// <summary>Weighs the hypotheses about a case.</summary>
    /// <param name="history">All of history, as known.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="plan">The hypotheses and the evidence.</param>
    /// <param name="centre">The case that is explained.</param>
    /// <param name="cut">The cut of the outcome that is explained.</param>
    /// <param name="certain">Whether what only possibly holds on a day is left out.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    public static HypothesisWeighing Of(
        Network history,
        ConditionPlan conditions,
        HypothesisPlan plan,
        Node centre,
        OutcomeCut cut,
        bool certain,
        Work work = default
    )
    {
        var scene = CaseScene.Of(history, conditions, centre);
        var matrix = EvidenceMatrix.Of(history, conditions, plan, scene, certain);
        var causes = plan
            .Hypotheses.Where(h => h.Cause is not null)
            .Select(h => h.Cause!.Condition)
            .DistinctBy(c => c.Name);
        var comparison = Comparison.Of(
            history,
            conditions with
            {
                Conditions = [.. causes],
            },
            history.Nodes.Where(n => n.Kind.Name == centre.Kind.Name),
            certain
        );
        var holders = new Holders(history, scene, conditions);
        return new()
        {
            History = history,
            Plan = plan,
            Case = centre,
            Cut = cut,
            Evidence = matrix.Evidence,
            Assessments =
            [
                .. matrix.Assessments.Select(a =>
                    a with
                    {
                        HeldBy = holders.Of(a.Hypothesis),
                        Elsewhere = a.Hypothesis.Cause is { } cause
                            ? CaseElsewhere.All(cause, comparison, cut, centre)
                            : [],
                    }
                ),
            ],
            CoveringSets = Covering(matrix),
            Deciders = new DecidingEvidenceSearch(history, conditions, plan, scene, certain, matrix).Found(work),
        };
    }

    private static ImmutableArray<ImmutableArray<Hypothesis>> Covering(EvidenceMatrix matrix)
    {
        var alive = matrix
            .Assessments.Where(a => a.Verdict != Verdict.Killed)
            .OrderBy(a => a.Hypothesis.Name, StringComparer.Ordinal)
            .ToList();
        var causes = matrix
            .Assessments.Select(a => a.Hypothesis.Cause?.Condition)
            .OfType<Condition>()
            .Select(c => c.Name)
            .ToHashSet(StringComparer.Ordinal);
        var sets = matrix
            .Evidence.Where(e => !causes.Contains(e.Test.Question.Name))
            .Select(e => WhoExpected(e, alive))
            .Where(s => s.Length > 0)
            .ToList();
        return
        [
            .. KazCsto
                .Cases.Hypotheses.CoveringSets.Smallest(sets)
                .Select(set => set.Select(i => alive[i].Hypothesis).ToImmutableArray()),
        ];
    }

    private static int[] WhoExpected(EvidenceItem evidence, List<Assessment> assessments) =>
        [
            .. assessments
                .Index()
                .Where(a => a.Item.With(Consistency.Consistent).Any(r => ReferenceEquals(r.Evidence, evidence)))
                .Select(a => a.Index),
        ];
}
