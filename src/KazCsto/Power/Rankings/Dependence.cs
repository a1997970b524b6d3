using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;

namespace KazCsto.Power.Rankings;

/// <summary>Dependence: how much of what a state has in one family of ties hangs on its largest partner.</summary>
/// <remarks>
/// Directed: only who is moved depends. Within a family (defence, bases, facilities, arms ...) the largest partner's share of the strength of all arcs that
/// reach the state; a state's score is its largest share over the families. A single partner that is coded gives 1; where no other state has two partners in
/// that family the data hold nothing to compare it with, which is said. Exit options as in Hafner-Burton, Kahler &amp; Montgomery 2009,
/// doi:10.1017/S0020818309090195.
/// </remarks>
internal static class Dependence
{
    /// <summary>Scores every node; NaN where nobody moves it in any family.</summary>
    /// <exception cref="MeasureRefusedException">The projection names no families.</exception>
    public static Scores Of(Projection projection)
    {
        if (projection.Rule.Families.Count == 0)
        {
            throw new MeasureRefusedException(
                $"the projection '{projection.Rule.Name}' names no families of ties; use --projection security"
            );
        }

        var shares = SharesOf(projection).ToLookup(s => s.Node);
        return new(
            "dependence",
            "the largest partner's share of a family's strength, the largest over families; 1 = one partner is coded; - where none is",
            [.. projection.Nodes.Select(n => shares[n].Select(s => s.Share).DefaultIfEmpty(double.NaN).Max())]
        );
    }

    /// <summary>Every state's largest partner in every family, by state and family.</summary>
    public static IEnumerable<DependenceShare> SharesOf(Projection projection) => SharesOf(projection, partner: null);

    /// <summary>The share of one partner in every family in which a state has it, by state and family.</summary>
    public static IEnumerable<DependenceShare> SharesOn(Projection projection, Node partner) =>
        SharesOf(projection, partner).Where(s => s.Partner.Equals(partner));

    /// <summary>For each node the family that gives its score, its partners, and whether there is anything to compare.</summary>
    public static IReadOnlyDictionary<Node, string> Told(Projection projection) =>
        SharesOf(projection)
            .GroupBy(s => s.Node)
            .ToDictionary(
                g => g.Key,
                g =>
                {
                    var most = g.MaxBy(s => s.Share)!;
                    var compared = most.IsComparable ? "" : ", nothing to compare";
                    return $"{most.Family}: {Counted.Of(most.Partners, "partner")} coded{compared}";
                }
            );

    private static List<DependenceShare> SharesOf(Projection projection, Node? partner)
    {
        var shares = (
            from node in projection.Nodes
            from family in projection
                .InEdges(node)
                .Where(a => a.Family.Length > 0)
                .GroupBy(a => a.Family)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
            select ShareOf(node, family, partner)
        ).ToList();
        var withChoice = shares.Where(s => s.Partners > 1).ToLookup(s => s.Family, s => s.Node);
        return shares.ConvertAll(s => s with { IsComparable = withChoice[s.Family].Any(n => !n.Equals(s.Node)) });
    }

    private static DependenceShare ShareOf(Node node, IGrouping<string, Arc> family, Node? partner)
    {
        var partners = family
            .GroupBy(a => a.Source)
            .Select(g => (Partner: g.Key, Arcs: g.ToList(), Strength: Arc.SumOf(g)))
            .OrderByDescending(p => p.Partner.Equals(partner))
            .ThenByDescending(p => p.Strength)
            .ThenBy(p => p.Partner)
            .ToList();
        var largest = partners[0];
        return new(
            node,
            family.Key,
            largest.Partner,
            partners.Count(p => p.Strength == largest.Strength) - 1,
            largest.Strength / partners.Sum(p => p.Strength),
            partners.Count,
            [.. partners.SelectMany(p => p.Arcs).SelectMany(a => a.Ties).Distinct()]
        );
    }
}
