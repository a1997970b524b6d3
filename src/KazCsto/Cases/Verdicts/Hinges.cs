using KazCsto.Cases.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;

namespace KazCsto.Cases.Verdicts;

/// <summary>
/// What the verdicts on a case hang on: each is given anew without one claim about the case, without what one party says, and without either side of what decides.
/// The claims about the law itself are left alone.
/// </summary>
internal sealed class Hinges
{
    private readonly Network _history;
    private readonly RulePlan _rules;
    private readonly ConditionPlan _plan;
    private readonly Node _crisis;
    private readonly bool _certain;
    private readonly ImmutableArray<ProvisionVerdict> _verdicts;
    private readonly List<Fact> _bearing;
    private readonly Network _small;
    private readonly Dictionary<string, Dictionary<string, Applicability?>> _known = [];

    public Hinges(
        Network history,
        RulePlan rules,
        ConditionPlan plan,
        Node crisis,
        bool certain,
        ImmutableArray<ProvisionVerdict> verdicts
    )
    {
        (_history, _plan, _crisis, _certain, _verdicts) = (history, plan, crisis, certain, verdicts);
        // What was decided and done is no part of whether a provision applies.
        _rules = rules with
        {
            Rules = [.. verdicts.Select(v => v.Rule with { Decision = [] })],
        };
        _bearing = [.. verdicts.SelectMany(v => v.Conditions).SelectMany(c => c.Cell.Facts).Distinct()];
        _small = Alone(_bearing, history);
    }

    /// <summary>The verdicts with what they hang on.</summary>
    public ImmutableArray<ProvisionVerdict> Found()
    {
        var facts = _bearing.Where(Sides.IsOfTheCase).ToList();
        List<Hinge> common = [.. Singles(facts).Concat(Parties(facts)).Where(CouldMatter)];
        return
        [
            .. _verdicts.Select(v =>
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

    /// <summary>Some facts alone: few enough to see at once whether any of them stands otherwise without some claims.</summary>
    private static Network Alone(List<Fact> facts, Network history)
    {
        var claims = facts.SelectMany(f => f.Claims).Distinct().ToList();
        return Network.Of(
            history.Schema,
            history.Scale,
            claims.Select(c => c.Source).DistinctBy(s => s.Id),
            facts.SelectMany(f => f.Nodes).Distinct(),
            claims
        );
    }

    /// <summary>Whether a fact stands otherwise without them, or a value beside the one in force is no longer as likely.</summary>
    private bool CouldMatter(Hinge set)
    {
        var rest = _small.Without(set.Claims.Contains);
        return !Reweighing.CountsAlike(_small.Facts, rest.Facts) || !Values(_small).SequenceEqual(Values(rest));
    }

    /// <summary>Every value that claims give, with whether it is more likely than not.</summary>
    private IEnumerable<(string, bool)> Values(Network network) =>
        network
            .Facts.SelectMany(f => f.Details)
            .SelectMany(d => d.Readings)
            .Select(r => (r.Value, r.Probability > _history.Scale.Contested));

    /// <summary>What each rule comes to without some claims.</summary>
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
        return new Court(_history.Without(left.Contains), _rules, _plan, _crisis, _certain)
            .Rulings()
            .ToDictionary(r => r.Rule.Name, r => (r as ProvisionVerdict)?.Applicability);
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
        var office = _history
            .OutEdges(speaker)
            .Where(t => t.Is(Meaning.HoldsOffice, Meaning.OrganOf) && t.Standing == Standing.InForce)
            .OrderBy(t => !t.To.Is(Meaning.State))
            .FirstOrDefault();
        return office is null ? speaker
            : office.To.Is(Meaning.Organ) ? SpokenFor(office.To)
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
