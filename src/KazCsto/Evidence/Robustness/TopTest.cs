using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence.Robustness;

/// <summary>Who is at the top of a ranking of one kind of node if only some facts hold.</summary>
internal sealed class TopTest
{
    private readonly FactGraphs _graphs;
    private readonly Measure _measure;
    private readonly Func<Graph, MeasureOptions, Scores> _ofGraph;
    private readonly MeasureOptions _options;
    private readonly (Node Node, int Number)[] _nodes;
    private readonly int _top;

    /// <exception cref="MeasureRefusedException">The measure needs to know more than a graph does.</exception>
    public TopTest(Ranking ranking, string kind, int top, MeasureOptions options)
    {
        _measure = ranking.Measure;
        var projection = Projection.OnEveryGround(ranking.Projection.Network, ranking.Projection.Rule);
        _ofGraph =
            _measure.OfGraphsOf(projection, kind)
            ?? throw new MeasureRefusedException(
                $"{_measure.Name} compares families of ties, which cannot be taken apart claim by claim"
            );
        _graphs = new(projection);
        _nodes = [.. projection.Nodes.Select((node, number) => (node, number)).Where(n => n.node.Kind.Name == kind)];
        _top = top;
        _options = options with { Work = new(1, null, options.Work.Cancellation) };
        Base = Of([]);
    }

    /// <summary>The facts that the ranking rests on, by id.</summary>
    public IReadOnlyList<Fact> Facts => _graphs.Facts;

    /// <summary>Who is at the top as it stands; nodes that share the last place are all there.</summary>
    public IReadOnlySet<Node> Base { get; }

    /// <summary>Whether the top is another without some facts.</summary>
    public bool IsOtherWithout(IEnumerable<int> facts) => !Of(facts).SetEquals(Base);

    /// <summary>Who is at the top without some facts, which are given by their numbers.</summary>
    public HashSet<Node> Of(IEnumerable<int> without)
    {
        var scores = ScoresWithout(without);
        var places = RankOrder.Of(
            Array.ConvertAll(_nodes, n => scores[n.Number]),
            _measure.IsLowestFirst,
            (a, b) => a.CompareTo(b)
        );
        return [.. places.Where(p => p.Rank > 0 && p.Rank <= _top).Select(p => _nodes[p.Index].Node)];
    }

    /// <summary>How far the worst of the top as it stands is above the best of the others without some facts; below 0 when the top has changed.</summary>
    public double GapWithout(IEnumerable<int> without)
    {
        var scores = ScoresWithout(without);
        var sign = _measure.IsLowestFirst ? -1 : 1;
        var (inside, outside) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var (node, number) in _nodes)
        {
            var score = double.IsNaN(scores[number]) ? double.NegativeInfinity : sign * scores[number];
            if (Base.Contains(node))
            {
                inside = Math.Min(inside, score);
            }
            else
            {
                outside = Math.Max(outside, score);
            }
        }

        return inside - outside;
    }

    private double[] ScoresWithout(IEnumerable<int> facts)
    {
        var holds = new bool[Facts.Count];
        Array.Fill(holds, true);
        foreach (var fact in facts)
        {
            holds[fact] = false;
        }

        var graph = _graphs.Of(holds);
        var scores = Refusing.ValuesOrNone(_ofGraph, graph, _options).ToArray();
        for (var node = 0; node < scores.Length; node++)
        {
            // Whoever has lost every arc is in no ranking, as in a projection that never had them.
            if (graph.Out.Degree(node) == 0 && graph.In.Degree(node) == 0)
            {
                scores[node] = double.NaN;
            }
        }

        return scores;
    }
}
