using KazCsto.Graphs.Structure;

namespace KazCsto.Graphs.Centrality;

/// <summary>The most nodes that a shortest path by hops can have: perhaps too many, never too few, in O(n + m).</summary>
/// <remarks>
/// Within a strong part no shortest path is longer than a way through a pivot: from the node farthest before it to the
/// one farthest behind it. From part to part the arcs never lead in a circle, so that the longest chain of parts bounds
/// the rest. The parts of an undirected graph have no arcs between them.
/// </remarks>
internal sealed class LongestPathBound
{
    private readonly Graph _graph;
    private readonly Partition _parts;
    private readonly int[] _offsets;
    private readonly int[] _members;
    private readonly int[] _hops;
    private readonly int[] _queue;

    private LongestPathBound(Graph graph)
    {
        (_graph, _parts) = (graph, Components.Strong(graph));
        _offsets = new int[_parts.Count + 1];
        foreach (var part in _parts.PartOf)
        {
            _offsets[part + 1]++;
        }

        ArcSort.Accumulate(_offsets);
        _members = new int[graph.NodeCount];
        var next = _offsets.AsSpan(..^1).ToArray();
        for (var node = 0; node < _members.Length; node++)
        {
            _members[next[_parts.PartOf[node]]++] = node;
        }

        _hops = new int[graph.NodeCount];
        _queue = new int[graph.NodeCount];
    }

    internal static int NodesOnAPath(Graph graph) =>
        graph.NodeCount == 0 ? 0 : 1 + new LongestPathBound(graph).LongestChain();

    private int LongestChain()
    {
        int[] within = [.. Enumerable.Range(0, _parts.Count).Select(HopsWithin)];
        var chain = within.AsSpan().ToArray();
        foreach (var part in PartsFromTheFirst())
        {
            foreach (var next in PartsAfter(part))
            {
                chain[next] = Math.Max(chain[next], chain[part] + 1 + within[next]);
            }
        }

        return chain.Max();
    }

    private int HopsWithin(int part)
    {
        var members = Members(part);
        var pivot = members[0];
        foreach (var node in members)
        {
            pivot = Degree(node) > Degree(pivot) ? node : pivot;
        }

        var through = Farthest(_graph.Out, pivot) + Farthest(_graph.In, pivot);
        return Math.Min(through, members.Length - 1);
    }

    private int Farthest(Adjacency arcs, int pivot)
    {
        var part = _parts.PartOf[pivot];
        foreach (var node in Members(part))
        {
            _hops[node] = -1;
        }

        var reached = 0;
        _hops[pivot] = 0;
        _queue[reached++] = pivot;
        for (var next = 0; next < reached; next++)
        {
            foreach (var neighbour in arcs.Neighbours(_queue[next]))
            {
                if (_parts.PartOf[neighbour] == part && _hops[neighbour] < 0)
                {
                    _hops[neighbour] = _hops[_queue[next]] + 1;
                    _queue[reached++] = neighbour;
                }
            }
        }

        return _hops[_queue[reached - 1]];
    }

    // Each part after all that lead to it.
    private IEnumerable<int> PartsFromTheFirst()
    {
        var waitsFor = new int[_parts.Count];
        for (var part = 0; part < waitsFor.Length; part++)
        {
            foreach (var next in PartsAfter(part))
            {
                waitsFor[next]++;
            }
        }

        var ready = new Stack<int>(Enumerable.Range(0, waitsFor.Length).Where(p => waitsFor[p] == 0));
        while (ready.TryPop(out var part))
        {
            yield return part;
            foreach (var next in PartsAfter(part))
            {
                if (--waitsFor[next] == 0)
                {
                    ready.Push(next);
                }
            }
        }
    }

    private IEnumerable<int> PartsAfter(int part)
    {
        for (var place = _offsets[part]; place < _offsets[part + 1]; place++)
        {
            var node = _members[place];
            for (var arc = _graph.Out.Offsets[node]; arc < _graph.Out.Offsets[node + 1]; arc++)
            {
                var next = _parts.PartOf[_graph.Out.Targets[arc]];
                if (next != part)
                {
                    yield return next;
                }
            }
        }
    }

    private ReadOnlySpan<int> Members(int part) => _members.AsSpan(_offsets[part], _offsets[part + 1] - _offsets[part]);

    private int Degree(int node) => _graph.Out.Degree(node) + _graph.In.Degree(node);
}
