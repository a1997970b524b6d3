namespace KazCsto.Graphs.Paths;

/// <summary>The shortest paths from one node to all others: how far each is, and along how many equally short paths.</summary>
/// <remarks>
/// By hops a breadth-first search, O(n + m); by length Dijkstra's algorithm [1], O(m log n). Paths follow the arcs; turn
/// the graph round for the paths <i>to</i> a node. Two lengths are equal if they differ by less than 1e-12 of themselves,
/// so that 0.1 + 0.2 ties with 0.3. Paths are counted in <c>double</c>; a count past 1e308 is refused, never wrapped.
/// [1] Dijkstra 1959, doi:10.1007/BF01386390.
/// </remarks>
public sealed class ShortestPaths
{
    internal const double Tolerance = 1e-12;

    private const int NotReached = int.MaxValue;

    private readonly Graph _graph;
    private readonly bool _byLength;
    private readonly double[] _distances;
    private double[] _counts = [];
    private readonly int[] _order;
    private readonly int[] _positions;
    private readonly DistanceHeap _near;
    private int _reached;

    internal ShortestPaths(Graph graph, bool byLength)
    {
        RefuseUnlessMeasurable(graph, byLength);
        (_graph, _byLength) = (graph, byLength);
        _distances = new double[_graph.NodeCount];
        _order = new int[_graph.NodeCount];
        _positions = new int[_graph.NodeCount];
        _near = new(_byLength ? _graph.NodeCount : 0);
        Array.Fill(_distances, double.PositiveInfinity);
        Array.Fill(_positions, NotReached);
    }

    /// <summary>The distance of each node from the source; infinity where no path leads.</summary>
    public ReadOnlySpan<double> Distances => _distances;

    /// <summary>The number of shortest paths from the source to each node; 0 where no path leads.</summary>
    public ReadOnlySpan<double> Counts => _counts;

    /// <summary>The nodes reached, nearest first; the source is the first.</summary>
    public ReadOnlySpan<int> Order => _order.AsSpan(0, _reached);

    /// <summary>Searches from one node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="source">The node where the paths begin.</param>
    /// <param name="byLength">Whether a path is as long as its arcs together, or as the number of its hops.</param>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    public static ShortestPaths From(Graph graph, int source, bool byLength = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(source);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(source, graph.NodeCount);
        var paths = new ShortestPaths(graph, byLength);
        paths.Search(source);
        paths.CountPaths();
        return paths;
    }

    /// <summary>Starts afresh from another node, in the same arrays.</summary>
    internal void Search(int source)
    {
        foreach (var node in Order)
        {
            _distances[node] = double.PositiveInfinity;
            _positions[node] = NotReached;
        }

        _reached = 0;
        _distances[source] = 0;
        if (_byLength)
        {
            SearchByLength(source);
        }
        else
        {
            SearchByHops(source);
        }
    }

    internal static void RefuseUnlessMeasurable(Graph graph, bool byLength)
    {
        if (byLength && !graph.HasLengths)
        {
            throw new ArgumentException("the graph has no lengths; search it by hops or give its arcs lengths");
        }
    }

    internal void CountPaths()
    {
        Array.Resize(ref _counts, _graph.NodeCount);
        _counts[_order[0]] = 1;
        foreach (var node in Order[1..])
        {
            var count = 0.0;
            for (var arc = _graph.In.Offsets[node]; arc < _graph.In.Offsets[node + 1]; arc++)
            {
                count += IsLastStep(arc, node) ? _counts[_graph.In.Targets[arc]] : 0;
            }

            _counts[node] = double.IsFinite(count)
                ? count
                : throw new OverflowException(
                    $"more than 1e308 shortest paths lead from node {_order[0]} to node {node}"
                );
        }
    }

    /// <summary>Whether one node was reached before another.</summary>
    internal bool IsNearer(int node, int other) => _positions[node] < _positions[other];

    /// <summary>Whether an arc into a node ends a shortest path to it.</summary>
    /// <remarks>An earlier place in the order is asked for too: a length that vanishes beside the distance makes no circle.</remarks>
    internal bool IsLastStep(int arc, int node)
    {
        var before = _graph.In.Targets[arc];
        var length = _byLength ? _graph.In.Lengths[arc] : 1;
        return _positions[before] < _positions[node]
            && _distances[before] + length <= _distances[node] * (1 + Tolerance);
    }

    private void SearchByHops(int source)
    {
        Reach(source);
        for (var next = 0; next < _reached; next++)
        {
            var node = _order[next];
            foreach (var neighbour in _graph.Out.Neighbours(node))
            {
                if (_positions[neighbour] == NotReached)
                {
                    _distances[neighbour] = _distances[node] + 1;
                    Reach(neighbour);
                }
            }
        }
    }

    private void SearchByLength(int source)
    {
        var arcs = _graph.Out;
        _near.Offer(source, 0);
        while (_near.Count > 0)
        {
            var node = _near.Take();
            Reach(node);
            for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
            {
                var neighbour = arcs.Targets[arc];
                var distance = _distances[node] + arcs.Lengths[arc];
                if (distance < _distances[neighbour])
                {
                    _distances[neighbour] = distance;
                    _near.Offer(neighbour, distance);
                }
            }
        }
    }

    private void Reach(int node)
    {
        _positions[node] = _reached;
        _order[_reached++] = node;
    }
}
