using System.Runtime.CompilerServices;

namespace KazCsto.Analysis.Brandes;

/// <summary>Brandes' accumulation by hops from one source at a time: for graphs of long distances, such as grids and roads.</summary>
internal sealed class HopSearch : IPathSearch
{
    private readonly PathGraph _graph;
    private readonly int[] _hops;
    private readonly double[] _counts;
    private readonly double[] _passed;
    private readonly int[] _order;

    internal HopSearch(PathGraph graph)
    {
        _graph = graph;
        _hops = new int[graph.NodeCount];
        _counts = new double[graph.NodeCount];
        _passed = new double[graph.NodeCount];
        _order = new int[graph.NodeCount];
    }

    public void AddFrom(int source, double[] scores)
    {
        Array.Fill(_hops, -1);
        var met = Spread(source);
        PassBack(met, _graph.Masses[source], scores);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Spread(int source)
    {
        var (offsets, targets) = (_graph.Out.Offsets, _graph.Out.Targets);
        var (hops, counts, copies, order) = (_hops, _counts, _graph.Copies, _order);
        (hops[source], counts[source], order[0]) = (0, 1, source);
        var met = 1;
        for (var i = 0; i < met; i++)
        {
            var node = order[i];
            var next = hops[node] + 1;
            var ways = i == 0 ? 1 : counts[node] * copies[node];
            for (var arc = offsets[node]; arc < offsets[node + 1]; arc++)
            {
                var neighbour = targets[arc];
                if (hops[neighbour] < 0)
                {
                    hops[neighbour] = next;
                    counts[neighbour] = ways;
                    order[met++] = neighbour;
                }
                else if (hops[neighbour] == next)
                {
                    counts[neighbour] += ways;
                }
            }
        }

        return met;
    }

    // From the farthest node inwards, each adds up what its neighbours one hop farther pass back for one path.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PassBack(int met, double sourceMass, double[] scores)
    {
        var (offsets, targets) = (_graph.Out.Offsets, _graph.Out.Targets);
        var (hops, counts, passed) = (_hops, _counts, _passed);
        for (var i = met - 1; i > 0; i--)
        {
            var node = _order[i];
            var next = hops[node] + 1;
            var sum = 0.0;
            for (var arc = offsets[node]; arc < offsets[node + 1]; arc++)
            {
                var neighbour = targets[arc];
                sum += hops[neighbour] == next ? passed[neighbour] : 0;
            }

            passed[node] = (_graph.Masses[node] / counts[node]) + (_graph.Copies[node] * sum);
            scores[node] += sourceMass * counts[node] * sum;
        }
    }
}
