using KazCsto.Graphs;
using KazCsto.Networks.Obligations;

namespace KazCsto.Networks.Projections;

/// <summary>What counts in a network for one question: kept nodes, and arcs from who moves to who is moved.</summary>
/// <remarks>
/// Only ties in force become arcs; contested and denied ones never do. A node without any arc is left out. Parallel arcs are kept here, and
/// merged by the projection's rule in <see cref="Graph"/>.
/// </remarks>
public sealed class Projection : Digraph<Arc>
{
    private Projection(Network network, ProjectionRule rule, ImmutableArray<Node> nodes, ImmutableArray<Arc> arcs)
        : base(nodes, arcs)
    {
        (Network, Rule, Arcs) = (network, rule, arcs);
        MergedArcs = [.. Parallels().Select(p => Together(p.From, p.To, [.. p.Arcs]))];
        IsCounted = [.. nodes.Select(rule.Counts)];
        Graph = Graph.Of(Nodes.Length, MergedArcs, Rule.IsDirected);
    }

    /// <summary>The network that it was made from.</summary>
    public Network Network { get; }

    /// <summary>What counts.</summary>
    public ProjectionRule Rule { get; }

    /// <summary>All arcs, parallel ones included.</summary>
    public ImmutableArray<Arc> Arcs { get; }

    /// <summary>The compact graph that measures run on; its nodes are those of the projection, in the same order.</summary>
    public Graph Graph { get; }

    /// <summary>For each node of that graph whether it is reached, walked over and stood between, or ranked in the network of those and itself alone.</summary>
    public ImmutableArray<bool> IsCounted { get; }

    /// <summary>The arcs of that graph: parallel ones are one.</summary>
    internal ImmutableArray<GraphArc> MergedArcs { get; }

    /// <summary>The ties that its arcs stand for.</summary>
    public IEnumerable<Tie> Ties => Arcs.SelectMany(a => a.Ties).Distinct();

    /// <summary>Projects a network.</summary>
    /// <exception cref="UnansweredException">The rule counts obligations, of which the vocabulary has none.</exception>
    public static Projection Of(Network network, ProjectionRule rule) =>
        Of(
            network,
            rule,
            new Contraction(network, rule, tie => tie.Standing == Standing.InForce).Arcs(),
            ObligationsOf.All(network)
        );

    /// <summary>Projects everything that anybody affirms, contested or not, with every ground of an obligation: what might be so.</summary>
    internal static Projection OfAllAffirmed(Network network, ProjectionRule rule) =>
        OnEveryGround(network, rule, tie => tie.Standing != Standing.Denied);

    /// <summary>The same of what is in force: its graph is that of <see cref="Of(Network, ProjectionRule)"/>, and stays right if ties are taken away.</summary>
    internal static Projection OnEveryGround(Network network, ProjectionRule rule) =>
        OnEveryGround(network, rule, tie => tie.Standing == Standing.InForce);

    private static Projection OnEveryGround(Network network, ProjectionRule rule, Func<Tie, bool> counts) =>
        Of(network, rule, new Contraction(network, rule, counts).Arcs(), ObligationsOf.OnEveryGround(network, counts));

    private static Projection Of(
        Network network,
        ProjectionRule rule,
        IEnumerable<Arc> direct,
        IEnumerable<Obligation> obligations
    )
    {
        if (rule.Obligations is not null)
        {
            network.Schema.Require(Requirements.Obligations);
        }

        var arcs = direct.Concat(ArcsOf(obligations, rule)).ToImmutableArray();
        return new(network, rule, [.. arcs.SelectMany(a => new[] { a.Source, a.Target }).Distinct().Order()], arcs);
    }

    /// <summary>The arcs from one node to another, the strongest and surest first.</summary>
    public IEnumerable<Arc> Between(Node from, Node to) =>
        OutEdges(from)
            .Where(a => a.Target.Equals(to))
            .OrderByDescending(a => a.Strength)
            .ThenByDescending(a => a.WeakestTie.Probability)
            .ThenBy(a => a.Ties.Length);

    /// <summary>The same projection, with the same nodes, without some ties.</summary>
    /// <remarks>An obligation with another ground than the ties left out stays.</remarks>
    public Projection Without(IReadOnlySet<Tie> ties)
    {
        var direct = Arcs.Where(a => !a.IsObligation && !a.Ties.Any(ties.Contains));
        return new(Network, Rule, Nodes, [.. direct, .. ArcsOf(ObligationsOf.All(Network, ties), Rule)]);
    }

    /// <summary>The same nodes and arcs by a rule for the same ties that gives other levels or lengths, or counts parallels otherwise.</summary>
    internal Projection Under(ProjectionRule rule) => new(Network, rule, Nodes, [.. Arcs.Select(a => a.Under(rule))]);

    private static IEnumerable<Arc> ArcsOf(IEnumerable<Obligation> obligations, ProjectionRule rule) =>
        rule.Obligations is not { } counts
            ? []
            : obligations
                .Where(o => counts.Duties.Contains(o.Duty.Value) && rule.Keep.Contains(o.Debtor.State.Kind.Name))
                .Select(o => new Arc(o.Debtor.State, o.Creditor.State, o.Ties)
                {
                    Through = o.Provision.Id,
                    Strength = counts.Level,
                    Length = rule.LengthOf(counts.Level),
                    Family = rule.Families.GetValueOrDefault("obligations", ""),
                    Duty = o.Duty,
                });

    /// <summary>The arcs from one node to another, for each pair of nodes that has any.</summary>
    internal IEnumerable<(int From, int To, IEnumerable<Arc> Arcs)> Parallels() =>
        Arcs.Select(a => (From: NumberOf(a.Source), To: NumberOf(a.Target), Arc: a))
            // Of an undirected projection every arc has its mirror; one of the two stands for both.
            .Where(a => Rule.IsDirected || a.From < a.To)
            .GroupBy(a => (a.From, a.To), a => a.Arc)
            .Select(g => (g.Key.From, g.Key.To, g.AsEnumerable()));

    /// <summary>What parallel arcs are together.</summary>
    internal GraphArc Together(int from, int to, IReadOnlyCollection<Arc> parallels)
    {
        var strength = StrengthOf(parallels);
        return new(from, to, strength, Rule.LengthOf(strength));
    }

    private double StrengthOf(IReadOnlyCollection<Arc> parallels) =>
        Rule.Parallel switch
        {
            ParallelRule.Max => parallels.Max(a => a.Strength),
            ParallelRule.Sum => Arc.SumOf(parallels),
            _ => parallels.Select(a => a.Through).Distinct().Count(),
        };
}
