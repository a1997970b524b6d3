using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;

namespace KazCsto.Power.Rankings;

/// <summary>Dependence: how much of what a state has in one family of ties hangs on its largest partner.</summary>
/// <remarks>
/// Within a family (defence, bases, facilities, arms ...) the largest partner's share of the strength of all arcs that reach the state; 1 = no exit. A
/// state's score is its largest share over the families that can be compared. A family is left out for a state where the data hold no alternative: nobody
/// else plays its largest partner's part for anyone. Exit options as in Hafner-Burton, Kahler &amp; Montgomery 2009, doi:10.1017/S0020818309090195.
/// </remarks>
internal static class Dependence
{
    /// <summary>Scores every node; NaN where no family can be compared.</summary>
    /// <exception cref="MeasureRefusedException">The projection names no families.</exception>
    public static Scores Of(Projection projection)
    {
        if (projection.Rule.Families.Count == 0)
        {
            throw new MeasureRefusedException(
                $"the projection '{projection.Rule.Name}' names no families of ties; use --projection security"
            );
        }

        var shares = SharesOf(projection).Where(s => s.IsComparable).ToLookup(s => s.Node);
        return new(
            "dependence",
            "the largest partner's share of a family's strength, the largest over families; 1 = no exit; - where the data hold no alternative",
            [.. projection.Nodes.Select(n => shares[n].Select(s => s.Share).DefaultIfEmpty(double.NaN).Max())]
        );
    }

    /// <summary>Every state's largest partner in every family, by state and family.</summary>
    public static IEnumerable<DependenceShare> SharesOf(Projection projection) => SharesOf(projection, partner: null);

    /// <summary>The share of one partner in every family in which a state has it, by state and family.</summary>
    public static IEnumerable<DependenceShare> SharesOn(Projection projection, Node partner) =>
        SharesOf(projection, partner).Where(s => s.Partner.Equals(partner));

    private static IEnumerable<DependenceShare> SharesOf(Projection projection, Node? partner)
    {
        var players = projection.Arcs.ToLookup(a => PartOf(a), a => a.Source);
        return from node in projection.Nodes
            from family in projection
                .InEdges(node)
                .Where(a => a.Family.Length > 0)
                .GroupBy(a => a.Family)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
            select ShareOf(node, family, players, partner);
    }

    private static DependenceShare ShareOf(
        Node node,
        IGrouping<string, Arc> family,
        ILookup<string, Node> players,
        Node? partner
    )
    {
        var partners = family
            .GroupBy(a => a.Source)
            .Select(g => (Partner: g.Key, Arcs: g.ToList(), Strength: Arc.SumOf(g)))
            .OrderByDescending(p => p.Partner.Equals(partner))
            .ThenByDescending(p => p.Strength)
            .ThenBy(p => p.Partner)
            .ToList();
        var largest = partners[0];
        var isComparable = largest
            .Arcs.SelectMany(a => players[PartOf(a)])
            .Any(other => !other.Equals(largest.Partner) && !other.Equals(node));
        return new(
            node,
            family.Key,
            largest.Partner,
            partners.Count(p => p.Strength == largest.Strength) - 1,
            largest.Strength / partners.Sum(p => p.Strength),
            isComparable,
            [.. partners.SelectMany(p => p.Arcs).SelectMany(a => a.Ties).Distinct()]
        );
    }

    /// <summary>What the moving end does in an arc: operates a base, hosts one, is bound to defend.</summary>
    private static string PartOf(Arc arc)
    {
        var first = arc.Ties[0];
        return arc.IsObligation ? arc.Family : $"{arc.Family}|{first.Kind.Name}|{first.From.Equals(arc.Source)}";
    }
}
