using System.Collections.Immutable;
using KazCsto.Analysis.Conditions;
using KazCsto.Model;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;

namespace KazCsto.Analysis.Verdicts;

/// <summary>
/// What the verdicts on a case hang on: each is given anew without one claim about the case, without what one party says, and without either side of what decides.
/// The claims about the law itself are left alone.
/// </summary>
internal sealed class Hinges(
    Network history,
    RulePlan rules,
    ConditionPlan plan,
    Node crisis,
    bool certain
)
{
    private readonly Dictionary<string, Dictionary<string, Applicability?>> _known = [];

    /// <summary>The verdicts with what they hang on.</summary>
    public ImmutableArray<ProvisionVerdict> Of(IReadOnlyList<ProvisionVerdict> verdicts)
    {
        var facts = verdicts
            .SelectMany(v => v.Conditions)
            .SelectMany(c => c.Cell.Facts)
            .Where(Sides.IsOfTheCase)
            .Distinct()
            .ToList();
        List<Hinge> common = [.. Singles(facts), .. Parties(facts)];
        return
        [
            .. verdicts.Select(v =>
                v with
                {
                    Hinges =
                    [
                        .. common
                            .Concat(OfSides(v))
                            .DistinctBy(KeyOf)
                            .Select(set => set with { Then = Without(set)[v.Rule.Name] })
                            .Where(set => set.Then != v.Applicability),
                    ],
                }
            ),
        ];
    }

    private Dictionary<string, Applicability?> Without(Hinge set)
    {
        var key = KeyOf(set);
        if (!_known.TryGetValue(key, out var verdicts))
        {
            _known[key] = verdicts = Judged(set.Claims);
        }

        return verdicts;
    }

    private Dictionary<string, Applicability?> Judged(ImmutableArray<Claim> claims)
    {
        var left = claims.ToHashSet(ReferenceEqualityComparer.Instance);
        var court = new Court(history.Without(left.Contains), rules, plan, crisis, certain);
        var judged = court.All().Select(a => a.Judged).OfType<ProvisionVerdict>().ToList();
        return rules.Rules.ToDictionary(
            rule => rule.Name,
            rule => judged.FirstOrDefault(v => v.Rule.Name == rule.Name)?.Applicability
        );
    }

    private static string KeyOf(Hinge set) =>
        string.Join('|', set.Claims.Select(c => c.Row.ToString()).Order(StringComparer.Ordinal));

    private static IEnumerable<Hinge> Singles(IEnumerable<Fact> facts) =>
        facts.SelectMany(f => f.Claims.Select(c => new Hinge("one claim", [c], [f], null)));

    /// <summary>All that a state or institution says, itself or through its leaders, where that is more than one claim.</summary>
    private IEnumerable<Hinge> Parties(IReadOnlyCollection<Fact> facts) =>
        facts
            .SelectMany(f => f.Claims.Where(c => c.SaidBy is not null).Select(c => (f, c)))
            .GroupBy(p => SpokenFor(p.c.SaidBy!))
            .OrderBy(g => g.Key)
            .Select(g => new Hinge(
                $"what {g.Key.Name}{(g.Any(p => !p.c.SaidBy!.Equals(g.Key)) ? " and its leaders say" : " says")}",
                [.. g.Select(p => p.c)],
                [.. g.Select(p => p.f).Distinct()],
                null
            ))
            .Where(h => h.Claims.Length > 1);

    /// <summary>The party for which somebody speaks: the state of a leader, the institution of an organ or officer.</summary>
    private Node SpokenFor(Node speaker)
    {
        var office = history
            .OutEdges(speaker)
            .Where(t =>
                t.Kind.Name is "holds-office" or "organ-of" && t.Standing == Standing.InForce
            )
            .OrderBy(t => t.To.Kind.Name != "state")
            .FirstOrDefault();
        return office is null ? speaker
            : office.To.Kind.Name == "organ" ? SpokenFor(office.To)
            : office.To;
    }

    private static IEnumerable<Hinge> OfSides(ProvisionVerdict judged) =>
        judged.Deciding.SelectMany(cell =>
            Sides
                .BothSides.Select(isFor =>
                    (Says: isFor ? "for" : "against", Claims: Sides.Claims(cell, isFor).ToList())
                )
                .Where(side => side.Claims.Count > 1)
                .Select(side => new Hinge(
                    $"all claims {side.Says} ‘{cell.Condition.Label}’",
                    [.. side.Claims],
                    [.. cell.Facts.Where(f => f.Claims.Any(side.Claims.Contains))],
                    null
                ))
        );
}
