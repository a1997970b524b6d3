using KazCsto.Cases.Conditions;
using KazCsto.Graphs;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>Leaves out each source and each claim in turn, and asks again.</summary>
/// <remarks>Only claims about facts that bear on an answer can matter, and of those only the ones without which such a fact stands differently.</remarks>
internal sealed class DecidingEvidenceSearch
{
    private readonly Network _history;
    private readonly ConditionPlan _conditions;
    private readonly HypothesisPlan _plan;
    private readonly CaseScene _scene;
    private readonly bool _certain;
    private readonly Dictionary<string, Verdict> _verdicts;
    private readonly HashSet<string> _first;
    private readonly ImmutableArray<Claim> _claims;
    private readonly Network _small;
    private readonly ImmutableArray<Claim> _sceneClaims;
    private readonly Dictionary<string, (EvidenceItem Item, ImmutableArray<Claim> Claims)> _known;

    /// <param name="history">All of history, as known.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="plan">The hypotheses and the evidence.</param>
    /// <param name="scene">The case.</param>
    /// <param name="certain">Whether what only possibly holds on a day is left out.</param>
    /// <param name="matrix">What comes out if nothing is left out.</param>
    public DecidingEvidenceSearch(
        Network history,
        ConditionPlan conditions,
        HypothesisPlan plan,
        CaseScene scene,
        bool certain,
        EvidenceMatrix matrix
    )
    {
        (_history, _conditions, _plan, _scene, _certain) = (history, conditions, plan, scene, certain);
        _verdicts = matrix.Assessments.ToDictionary(a => a.Hypothesis.Name, a => a.Verdict, StringComparer.Ordinal);
        _first = Names(matrix);
        _known = matrix.Evidence.ToDictionary(
            e => e.Test.Name,
            e => (e, ClaimsOf(e.Cell.Facts)),
            StringComparer.Ordinal
        );
        _sceneClaims = ClaimsOf(SceneFacts.Of(history, conditions, scene));
        var bearing = matrix.Evidence.SelectMany(e => e.Cell.Facts).Distinct().ToList();
        _claims = ClaimsOf(bearing);
        _small = Network.Of(
            history.Schema,
            history.Scale,
            _claims.Select(c => c.Source).DistinctBy(s => s.Id),
            bearing.SelectMany(f => f.Nodes).Distinct(),
            _claims
        );
    }

    /// <summary>Every source, and every claim, that alone decides the first place or a verdict: those of the first place before the others, sources before claims, then by origin and row.</summary>
    public ImmutableArray<DecidingEvidence> Found(Work work)
    {
        var origins = _claims
            .GroupBy(c => c.Source.Origin, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new LeftOut([.. g.Select(c => c.Source).DistinctBy(s => s.Id)], null));
        var claims = _claims
            .OrderBy(c => c.Row.File, StringComparer.Ordinal)
            .ThenBy(c => c.Row.Line)
            .Select(c => new LeftOut([c.Source], c));
        return
        [
            .. Jobs.Done([.. origins.Concat(claims)], work, (left, _) => Without(left))
                .OfType<DecidingEvidence>()
                .OrderBy(d => d.First.IsEmpty),
        ];
    }

    private DecidingEvidence? Without(LeftOut left)
    {
        if (Reweighing.CountsAlike(_small.Facts, _small.Without(left.Has).Facts))
        {
            return null;
        }

        var history = _history.Without(left.Has);
        var scene = _sceneClaims.Any(left.Has) ? CaseScene.Of(history, _conditions, _scene.Case) : _scene;
        var rest = EvidenceMatrix.Of(history, _conditions, _plan, scene, _certain, test => KnownOf(test, scene, left));
        var decider = new DecidingEvidence
        {
            Sources = left.Sources,
            Claim = left.Claim,
            First = Names(rest).SetEquals(_first) ? [] : [.. rest.First.Select(a => a.Hypothesis)],
            Verdicts =
            [
                .. rest
                    .Assessments.Where(a => a.Verdict != _verdicts[a.Hypothesis.Name])
                    .OrderBy(a => a.Hypothesis.Name, StringComparer.Ordinal)
                    .Select(a => (a.Hypothesis, a.Verdict)),
            ],
        };
        return decider.First.IsEmpty && decider.Verdicts.IsEmpty ? null : decider;
    }

    /// <summary>The answer to a test if it rests on nothing that is left out, and is asked about the same state.</summary>
    private EvidenceItem? KnownOf(EvidenceTest test, CaseScene scene, LeftOut left)
    {
        var (item, claims) = _known[test.Name];
        return Equals(scene.State, _scene.State) && !claims.Any(left.Has) ? item : null;
    }

    private static ImmutableArray<Claim> ClaimsOf(IEnumerable<Fact> facts) => [.. facts.SelectMany(f => f.Claims)];

    private static HashSet<string> Names(EvidenceMatrix matrix) =>
        matrix.First.Select(a => a.Hypothesis.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>All claims of one origin, or one claim.</summary>
    private sealed record LeftOut(ImmutableArray<Source> Sources, Claim? Claim)
    {
        public bool Has(Claim claim) =>
            Claim is null ? claim.Source.Origin == Sources[0].Origin : claim.Row == Claim.Row;
    }
}
