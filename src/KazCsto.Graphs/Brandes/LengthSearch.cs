using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KazCsto.Graphs.Paths;

namespace KazCsto.Graphs.Brandes;

/// <summary>Brandes' accumulation by length, from one source at a time, by Dijkstra's algorithm.</summary>
/// <remarks>
/// The arcs are looked at once, on the way out. Whoever offers a node its best distance, within the tolerance, is noted in a list of that
/// node; when the node is reached its distance stands, and those that still keep to it are the steps by which shortest paths come. They
/// are written down in the order in which nodes are reached, so that the way back reads one list backwards. Lengths that differ by less
/// than 1e-12 of themselves are equal, as in <see cref="ShortestPaths"/>.
/// </remarks>
internal sealed class LengthSearch : IPathSearch
{
    private const int None = -1;
    private const double WithinTolerance = 1 + ShortestPaths.Tolerance;

    private readonly PathGraph _graph;
    private readonly DistanceHeap _near;
    private readonly double[] _distances;
    private readonly double[] _counts;
    private readonly double[] _carried;
    private readonly bool[] _isReached;
    private readonly int[] _lastOffers;
    private readonly Offer[] _offers;
    private readonly int[] _order;
    private readonly int[] _steps;
    private readonly int[] _stepEnds;
    private int _offerCount;

    internal LengthSearch(PathGraph graph)
    {
        ShortestPaths.RefuseUnlessMeasurable(graph.Graph, byLength: true);
        var nodes = graph.NodeCount;
        (_graph, _near) = (graph, new(nodes));
        (_distances, _counts, _carried) = (new double[nodes], new double[nodes], new double[nodes]);
        (_isReached, _lastOffers) = (new bool[nodes], new int[nodes]);
        (_order, _stepEnds) = (new int[nodes], new int[nodes]);
        (_offers, _steps) = (new Offer[graph.Graph.ArcCount], new int[graph.Graph.ArcCount]);
    }

    public void AddFrom(int source, double[] scores)
    {
        Array.Fill(_distances, double.PositiveInfinity);
        Array.Clear(_isReached);
        _offerCount = 0;
        var reached = Spread(source);
        PassBack(reached, _graph.Masses[source], scores);
    }

    private int Spread(int source)
    {
        var (reached, steps) = (0, 0);
        _distances[source] = 0;
        _lastOffers[source] = None;
        _near.Offer(source, 0);
        while (_near.Count > 0)
        {
            var node = _near.Take();
            _isReached[node] = true;
            steps = Settle(node, steps);
            _counts[source] = 1;
            _stepEnds[reached] = steps;
            _order[reached++] = node;
            LookAround(node);
        }

        return reached;
    }

    // All that come before the node have made their offers: its distance stands, and so do the steps that keep to it.
    private int Settle(int node, int steps)
    {
        var farthest = _distances[node] * WithinTolerance;
        var count = 0.0;
        for (var i = _lastOffers[node]; i != None; i = _offers[i].Previous)
        {
            if (_offers[i].Distance <= farthest)
            {
                count += _counts[_offers[i].From];
                _steps[steps++] = _offers[i].From;
            }
        }

        _counts[node] = count;
        return steps;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LookAround(int node)
    {
        var arcs = _graph.Out;
        ref var distances = ref MemoryMarshal.GetArrayDataReference(_distances);
        var here = _distances[node];
        for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
        {
            // Every target is a node, so no bound needs to be checked.
            var neighbour = arcs.Targets[arc];
            var distance = here + arcs.Lengths[arc];
            if (distance <= Unsafe.Add(ref distances, neighbour) * WithinTolerance)
            {
                MakeOffer(node, neighbour, distance);
            }
        }
    }

    private void MakeOffer(int node, int neighbour, double distance)
    {
        if (_isReached[neighbour])
        {
            return;
        }

        var best = _distances[neighbour];
        var isMuchBetter = distance * WithinTolerance < best;
        _offers[_offerCount] = new(node, isMuchBetter ? None : _lastOffers[neighbour], distance);
        _lastOffers[neighbour] = _offerCount++;
        if (distance < best)
        {
            _distances[neighbour] = distance;
            _near.Offer(neighbour, distance);
        }
    }

    // What the source depends on a node for is shared out among those before it, from the farthest node inwards.
    private void PassBack(int reached, double sourceMass, double[] scores)
    {
        for (var i = reached - 1; i > 0; i--)
        {
            var node = _order[i];
            var share = (_graph.Masses[node] + _carried[node]) / _counts[node];
            for (var step = _stepEnds[i - 1]; step < _stepEnds[i]; step++)
            {
                var before = _steps[step];
                _carried[before] += _counts[before] * share;
            }

            scores[node] += sourceMass * _carried[node];
            _carried[node] = 0;
        }

        _carried[_order[0]] = 0;
    }

    private readonly record struct Offer(int From, int Previous, double Distance);
}
