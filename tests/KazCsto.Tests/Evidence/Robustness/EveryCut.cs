using KazCsto.Networks.Projections;
using KazCsto.Tests.Model;
using QuikGraph;
using QuikGraph.Algorithms.MaximumFlow;

namespace KazCsto.Tests.Evidence.Robustness;

/// <summary>The cheapest facts without which no path remains, by trying every set, and by maximum flow.</summary>
internal static class EveryCut
{
    /// <summary>By the definition: every set of facts, and what it costs; 0 if there is no path as it stands.</summary>
    internal static (int Least, List<string> Sets) ByEverySet(Network network, string? projection, int? maxHops)
    {
        var rule = projection is null ? null : League.Rule(projection);
        var (a, b) = (network.Find("state:oak")!, network.Find("state:hazel")!);
        Fact[] facts =
        [
            .. network
                .Facts.Where(f => f is Property || IsHeard((Tie)f, rule))
                .OrderBy(f => f.Id, StringComparer.Ordinal),
        ];
        var (least, sets) = (int.MaxValue, new List<string>());
        for (var bits = 0; bits < 1 << facts.Length; bits++)
        {
            var gone = facts.Where((_, i) => (bits >> i & 1) == 1).ToHashSet();
            var cost = gone.Sum(CostOf);
            if (cost > least || IsJoined(network, rule, gone, a, b, maxHops))
            {
                continue;
            }

            if (cost < least)
            {
                (least, sets) = (cost, []);
            }

            sets.Add(string.Join(' ', gone.Select(f => f.Id).Order(StringComparer.Ordinal)));
        }

        return (least, sets);
    }

    private static bool IsHeard(Tie tie, ProjectionRule? rule) =>
        rule is null || rule.Ties.ContainsKey(tie.Kind.Name) || rule.Obligations is not null;

    internal static int CostOf(Fact fact) => fact.Carrying.Count(c => c.Stance == Stance.Affirms);

    internal static bool IsJoined(
        Network network,
        ProjectionRule? rule,
        HashSet<Fact> gone,
        Node from,
        Node to,
        int? maxHops
    )
    {
        var hops = rule is null
            ? network
                .Ties.Where(t => !gone.Contains(t) && t.Standing == Standing.InForce)
                .SelectMany(t => new[] { (t.From, t.To), (From: t.To, To: t.From) })
            : Projection
                .Of(network, rule)
                .Without(gone.OfType<Tie>().ToHashSet())
                .Arcs.Where(a => a.Duty is null || !gone.Contains(a.Duty))
                .Select(a => (From: a.Source, To: a.Target));
        var next = hops.ToLookup(h => h.From, h => h.To);
        var reached = new HashSet<Node> { from };
        for (var hop = 0; hop < (maxHops ?? network.Nodes.Length); hop++)
        {
            reached.UnionWith(reached.SelectMany(n => next[n]).ToList());
        }

        return reached.Contains(to);
    }

    internal static int MinimumCut(Network network, Node from, Node to)
    {
        var copy = new AdjacencyGraph<Node, TaggedEdge<Node, int>>(allowParallelEdges: false);
        copy.AddVertexRange(network.Nodes);
        copy.AddEdgeRange(
            network
                .Ties.Where(t => t.Standing == Standing.InForce && !t.From.Equals(t.To))
                .SelectMany(t => new[] { (t.From, t.To, t), (t.To, t.From, t) })
                .GroupBy(e => (From: e.Item1, To: e.Item2), e => CostOf(e.t))
                .Select(g => new TaggedEdge<Node, int>(g.Key.From, g.Key.To, g.Sum()))
        );
        var returns = new ReversedEdgeAugmentorAlgorithm<Node, TaggedEdge<Node, int>>(copy, (a, b) => new(a, b, 0));
        returns.AddReversedEdges();
        var flow = new EdmondsKarpMaximumFlowAlgorithm<Node, TaggedEdge<Node, int>>(
            copy,
            edge => edge.Tag,
            (a, b) => new(a, b, 0),
            returns
        );
        flow.Compute(from, to);
        return (int)flow.MaxFlow;
    }
}
