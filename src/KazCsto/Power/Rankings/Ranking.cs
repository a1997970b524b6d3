using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.RandomNetworks;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;

namespace KazCsto.Power.Rankings;

/// <summary>The nodes of a projection ranked by one measure, each kind by itself: a state and its head never share a ranking.</summary>
/// <param name="Projection">What was ranked.</param>
/// <param name="Measure">By what.</param>
/// <param name="Convention">The convention that the scores follow.</param>
/// <param name="Nodes">The nodes by kind, rank and id.</param>
public sealed record Ranking(
    Projection Projection,
    Measure Measure,
    string Convention,
    ImmutableArray<RankedNode> Nodes
)
{
    /// <summary>Where the scores stand among those of random networks, one entry a node of the graph; null if nobody asked.</summary>
    internal Unusualness? Random { get; init; }

    /// <summary>Ranks a projection.</summary>
    /// <exception cref="MeasureRefusedException">The projection does not carry what the measure needs.</exception>
    /// <exception cref="NotConvergedException">The measure did not settle.</exception>
    public static Ranking Of(Projection projection, Measure measure, MeasureOptions options) =>
        Of(projection, measure, measure.Of(projection, options));

    /// <summary>The same, but without any score where the measure does not settle.</summary>
    public static Ranking OfOrUndefined(Projection projection, Measure measure, MeasureOptions options)
    {
        try
        {
            return Of(projection, measure, options);
        }
        catch (NotConvergedException e)
        {
            return Undefined(projection, measure, e.Message);
        }
    }

    /// <summary>Ranks a projection that was altered from one that the measure carries: no score where it does not settle, or now refuses.</summary>
    internal static Ranking OfAltered(Projection projection, Measure measure, MeasureOptions options)
    {
        try
        {
            return OfOrUndefined(projection, measure, options);
        }
        catch (MeasureRefusedException e)
        {
            return Undefined(projection, measure, e.Message);
        }
    }

    private static Ranking Undefined(Projection projection, Measure measure, string why)
    {
        var none = Enumerable.Repeat(double.NaN, projection.Nodes.Length);
        return Of(projection, measure, new Scores(measure.Name, why, [.. none]));
    }

    private static Ranking Of(Projection projection, Measure measure, Scores scores)
    {
        var ranked = projection
            .Nodes.Select((node, i) => (Node: node, Score: scores.Values[i]))
            .GroupBy(s => s.Node.Kind)
            .OrderBy(g => projection.Rule.Keep.ToList().IndexOf(g.Key.Name))
            .SelectMany(g => Ranked([.. g], measure.IsLowestFirst));
        return new(projection, measure, scores.Convention, [.. ranked]);
    }

    /// <summary>The nodes of one kind.</summary>
    public IEnumerable<RankedNode> OfKind(string kind) => Nodes.Where(n => n.Node.Kind.Name == kind);

    /// <summary>The first nodes of one kind, and all who share the last of their places.</summary>
    internal IEnumerable<RankedNode> Top(string kind, int number)
    {
        var all = OfKind(kind).ToList();
        var last = all.Count > number ? all[number - 1].Rank : 0;
        return all.TakeWhile((n, i) => i < number || (last > 0 && n.Rank == last));
    }

    /// <summary>Who is first among the nodes of one kind, by id; nobody where all have one score.</summary>
    public ImmutableArray<Node> FirstOf(string kind)
    {
        var ranked = OfKind(kind).Where(n => n.Rank > 0).ToList();
        return ranked.Exists(n => n.Rank > 1) ? [.. ranked.Where(n => n.Rank == 1).Select(n => n.Node).Order()] : [];
    }

    /// <summary>How far it puts the nodes of one kind in the order of another ranking: Kendall's tau-b over those that have a rank in both.</summary>
    public double Agreement(Ranking other, string kind)
    {
        var both = OfKind(kind)
            .Select(n => (Here: n.Rank, There: other.Find(n.Node)?.Rank ?? 0))
            .Where(n => n is { Here: > 0, There: > 0 })
            .ToList();
        return KendallTau.Of([.. both.Select(n => (double)n.Here)], [.. both.Select(n => (double)n.There)]);
    }

    /// <summary>The place of a node, or null.</summary>
    public RankedNode? Find(Node node) => Nodes.FirstOrDefault(n => n.Node.Equals(node));

    private static IEnumerable<RankedNode> Ranked((Node Node, double Score)[] scored, bool lowestFirst) =>
        RankOrder
            .Of(Array.ConvertAll(scored, s => s.Score), lowestFirst, (a, b) => scored[a].Node.CompareTo(scored[b].Node))
            .Select(p => new RankedNode(scored[p.Index].Node, p.Score, p.Rank, p.IsTied));
}
