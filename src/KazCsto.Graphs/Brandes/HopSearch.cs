using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KazCsto.Graphs.Brandes;

/// <summary>Brandes' accumulation by hops from one source at a time: for graphs of long distances, such as grids and roads.</summary>
/// <remarks>
/// The way out writes down the arcs that lead on, node by node in the order in which the nodes are met, so that the way back reads one
/// list backwards and tests nothing. Both loops do without bounds checks, which would cost a third: every index is a node or an arc.
/// </remarks>
internal sealed class HopSearch : IPathSearch
{
    private const int NotMet = int.MaxValue;

    private readonly PathGraph _graph;
    private readonly int[] _hops;
    private readonly double[] _counts;
    private readonly double[] _passed;
    private readonly int[] _order;
    private readonly int[] _onward;
    private readonly int[] _onwardEnds;

    internal HopSearch(PathGraph graph)
    {
        _graph = graph;
        _hops = new int[graph.NodeCount];
        _counts = new double[graph.NodeCount];
        _passed = new double[graph.NodeCount];
        _order = new int[graph.NodeCount];
        _onward = new int[graph.Graph.ArcCount];
        _onwardEnds = new int[graph.NodeCount];
    }

    public void AddFrom(int source, double[] scores)
    {
        var met = Spread(source);
        PassBack(met, _graph.Masses[source], scores);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Spread(int source)
    {
        Array.Fill(_hops, NotMet);
        Array.Clear(_counts);
        var (offsets, targets) = (_graph.Out.Offsets, _graph.Out.Targets);
        ref var hops = ref MemoryMarshal.GetArrayDataReference(_hops);
        ref var counts = ref MemoryMarshal.GetArrayDataReference(_counts);
        ref var onward = ref MemoryMarshal.GetArrayDataReference(_onward);
        (_hops[source], _counts[source], _order[0]) = (0, 1, source);
        var (met, arcs) = (1, 0);
        for (var i = 0; i < met; i++)
        {
            var node = _order[i];
            var next = _hops[node] + 1;
            var ways = i == 0 ? 1 : _counts[node] * _graph.Copies[node];
            for (var arc = offsets[node]; arc < offsets[node + 1]; arc++)
            {
                var neighbour = targets[arc];
                var before = Unsafe.Add(ref hops, neighbour);
                if (before < next)
                {
                    continue;
                }

                Unsafe.Add(ref counts, neighbour) += ways;
                Unsafe.Add(ref onward, arcs++) = neighbour;
                if (before == NotMet)
                {
                    Unsafe.Add(ref hops, neighbour) = next;
                    _order[met++] = neighbour;
                }
            }

            _onwardEnds[i] = arcs;
        }

        return met;
    }

    // From the farthest node inwards, each adds up what its neighbours one hop farther pass back for one path.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PassBack(int met, double sourceMass, double[] scores)
    {
        ref var onward = ref MemoryMarshal.GetArrayDataReference(_onward);
        ref var passed = ref MemoryMarshal.GetArrayDataReference(_passed);
        var end = _onwardEnds[met - 1];
        for (var i = met - 1; i > 0; i--)
        {
            var node = _order[i];
            var first = _onwardEnds[i - 1];
            var sum = 0.0;
            for (var arc = first; arc < end; arc++)
            {
                sum += Unsafe.Add(ref passed, Unsafe.Add(ref onward, arc));
            }

            end = first;
            _passed[node] = (_graph.Masses[node] / _counts[node]) + (_graph.Copies[node] * sum);
            scores[node] += sourceMass * _counts[node] * sum;
        }
    }
}
