using System.Collections.Immutable;
using KazCsto.Model;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Analysis.Hypotheses;

/// <summary>Leaves out each source and each claim in turn, and asks again.</summary>
/// <remarks>Only claims about facts that bear on an answer can matter, and of those only the ones without which such a fact stands differently.</remarks>
internal sealed class Deciders(
    Network history,
    ConditionPlan conditions,
    HypothesisPlan plan,
    Node centre,
    bool certain
)
{
    private readonly Dictionary<string, Verdict> _verdicts = new(StringComparer.Ordinal);
    private HashSet<string> _first = [];
    private List<EvidenceItem> _known = [];

    /// <summary>Every source, and every claim, that alone decides the first place or a verdict: those of the first place before the others, sources before claims, then by origin and row.</summary>
    public ImmutableArray<Decider> Of(EvidenceMatrix matrix)
    {
        foreach (var assessment in matrix.Assessments)
        {
            _verdicts[assessment.Hypothesis.Name] = assessment.Verdict;
        }

        _first = Names(matrix);
        _known = [.. matrix.Evidence];
        var bearing = matrix.Evidence.SelectMany(e => e.Cell.Facts).Distinct().ToList();
        var claims = bearing.SelectMany(f => f.Claims).Distinct().ToList();
        var small = Network.Of(
            history.Schema,
            history.Scale,
            claims.Select(c => c.Source).DistinctBy(s => s.Id),
            bearing.SelectMany(f => f.Nodes).Distinct(),
            claims
        );
        return
        [
            .. claims
                .GroupBy(c => c.Source.Origin, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(origin =>
                    Without(
                        small,
                        c => c.Source.Origin == origin.Key,
                        [.. origin.Select(c => c.Source).DistinctBy(s => s.Id)],
                        null
                    )
                )
                .Concat(
                    claims
                        .OrderBy(c => c.Row.File, StringComparer.Ordinal)
                        .ThenBy(c => c.Row.Line)
                        .Select(claim =>
                            Without(small, c => c.Row == claim.Row, [claim.Source], claim)
                        )
                )
                .OfType<Decider>()
                .OrderBy(d => d.First.IsEmpty),
        ];
    }

    private Decider? Without(
        Network small,
        Func<Claim, bool> isLeftOut,
        ImmutableArray<Source> sources,
        Claim? claim
    )
    {
        if (Reweighing.CountsAlike(small, small.Without(isLeftOut)))
        {
            return null;
        }

        var rest = EvidenceMatrix.Of(
            history.Without(isLeftOut),
            conditions,
            plan,
            centre,
            certain,
            test => _known.Find(e => ReferenceEquals(e.Test, test) && !IsTouched(e, isLeftOut))
        );
        var decider = new Decider
        {
            Sources = sources,
            Claim = claim,
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

    private static bool IsTouched(EvidenceItem evidence, Func<Claim, bool> isLeftOut) =>
        evidence.Cell.Facts.Any(f => f.Claims.Any(isLeftOut));

    private static HashSet<string> Names(EvidenceMatrix matrix) =>
        matrix.First.Select(a => a.Hypothesis.Name).ToHashSet(StringComparer.Ordinal);
}
