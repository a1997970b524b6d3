namespace KazCsto.Graphs.RandomNetworks;

/// <summary>The ties of a network while they exchange their ends.</summary>
internal sealed class SwappedTies
{
    private const int StepsToACircle = 10;

    private readonly Graph _graph;
    private readonly SeededRandom _random;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly double[]? _strengths;
    private readonly double[]? _lengths;
    private readonly HashSet<long> _present;

    internal SwappedTies(Graph graph, SeededRandom random)
    {
        (_graph, _random) = (graph, random);
        var arcs = TieArcs(graph);
        _from = Array.ConvertAll(arcs, arc => arc.Node);
        _to = Array.ConvertAll(arcs, arc => graph.Out.Targets[arc.Arc]);
        _strengths = Values(arcs, graph.Out.Strengths);
        _lengths = Values(arcs, graph.Out.Lengths);
        _present = [.. Enumerable.Range(0, arcs.Length).Select(tie => Key(_from[tie], _to[tie]))];
    }

    internal int Count => _from.Length;

    internal Graph ToGraph() =>
        Graph.Of(_graph.NodeCount, new TieList(_from, _to, _strengths, _lengths), _graph.IsDirected);

    /// <summary>Tries one step; often nothing can be done.</summary>
    internal void Step()
    {
        if (!_graph.IsDirected)
        {
            SwapEnds(Turned(_random.Below(Count)), Turned(_random.Below(Count)));
        }
        else if (_random.Below(StepsToACircle) > 0)
        {
            SwapEnds(_random.Below(Count), _random.Below(Count));
        }
        else
        {
            TurnCircle(_random.Below(Count));
        }
    }

    // Without direction either end may be the first.
    private int Turned(int tie)
    {
        if (_random.Below(2) == 1)
        {
            (_from[tie], _to[tie]) = (_to[tie], _from[tie]);
        }

        return tie;
    }

    // a -> b and c -> d become a -> d and c -> b.
    private void SwapEnds(int one, int other)
    {
        var (a, b, c, d) = (_from[one], _to[one], _from[other], _to[other]);
        if (a != d && b != c && IsFree(a, d) && IsFree(c, b))
        {
            Lead(one, d);
            Lead(other, b);
        }
    }

    // a -> b -> c -> a becomes a -> c -> b -> a; the arcs that leave a node keep their places.
    private void TurnCircle(int first)
    {
        var (a, b) = (_from[first], _to[first]);
        if (_graph.Out.Degree(b) == 0)
        {
            return;
        }

        var second = _graph.Out.Offsets[b] + _random.Below(_graph.Out.Degree(b));
        var c = _to[second];
        var back = _to.AsSpan(_graph.Out.Offsets[c], _graph.Out.Degree(c)).IndexOf(a);
        if (back >= 0 && c != a && IsFree(a, c) && IsFree(c, b) && IsFree(b, a))
        {
            Lead(first, c);
            Lead(second, a);
            Lead(_graph.Out.Offsets[c] + back, b);
        }
    }

    private bool IsFree(int from, int to) => !_present.Contains(Key(from, to));

    private void Lead(int tie, int to)
    {
        _present.Remove(Key(_from[tie], _to[tie]));
        _to[tie] = to;
        _present.Add(Key(_from[tie], to));
    }

    private long Key(int from, int to) =>
        _graph.IsDirected || from < to ? ((long)from << 32) | (uint)to : ((long)to << 32) | (uint)from;

    // Every arc, but of an undirected graph only those that ascend.
    private static (int Node, int Arc)[] TieArcs(Graph graph)
    {
        var arcs = new List<(int, int)>(graph.ArcCount);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var arc = graph.Out.Offsets[node]; arc < graph.Out.Offsets[node + 1]; arc++)
            {
                if (graph.IsDirected || node < graph.Out.Targets[arc])
                {
                    arcs.Add((node, arc));
                }
            }
        }

        return [.. arcs];
    }

    private static double[]? Values((int Node, int Arc)[] arcs, double[] values) =>
        values.Length == 0 ? null : Array.ConvertAll(arcs, arc => values[arc.Arc]);
}
