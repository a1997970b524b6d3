namespace KazCsto.Graphs.Brandes;

/// <summary>Nodes of an undirected graph with the same neighbours, made one: they are searched from once and score alike.</summary>
/// <remarks>
/// Twins have the same neighbours either without each other (open) or with each other (closed). No shortest path to another node leads
/// through two twins. Between open twins the paths have two hops, one through each neighbour, which <see cref="ScoresOf"/> adds; between
/// closed twins nothing stands. For paths by hops only: lengths may differ. Neighbourhoods are compared by hash, then in full. O(n + m).
/// </remarks>
internal sealed class TwinMerge
{
    private readonly PathGraph _graph;
    private readonly int[] _firstOf;
    private readonly bool[] _areClosed;
    private readonly int[] _firsts;
    private readonly int[] _classOf;

    internal TwinMerge(PathGraph graph)
    {
        _graph = graph;
        _firstOf = [.. Enumerable.Range(0, graph.NodeCount)];
        _areClosed = new bool[graph.NodeCount];
        Group();
        _firsts = [.. _firstOf.Where((first, node) => first == node)];
        _classOf = Array.ConvertAll(_firstOf, first => Array.BinarySearch(_firsts, first));
        Merged = _firsts.Length == graph.NodeCount ? graph : Merge();
    }

    /// <summary>The graph with one node for each class of twins.</summary>
    internal PathGraph Merged { get; }

    /// <summary>The score of each node, from those of the merged graph.</summary>
    internal double[] ScoresOf(double[] merged)
    {
        if (ReferenceEquals(Merged, _graph))
        {
            return merged;
        }

        var betweenTwins = BetweenOpenTwins();
        var scores = new double[_classOf.Length];
        for (var node = 0; node < scores.Length; node++)
        {
            scores[node] = merged[_classOf[node]] + betweenTwins[_classOf[node]];
        }

        return scores;
    }

    private void Group()
    {
        var marks = new ulong[_graph.NodeCount];
        var random = new SeededRandom(0);
        for (var node = 0; node < marks.Length; node++)
        {
            marks[node] = random.Next();
        }

        var (open, closed) = (new Dictionary<ulong, int>(), new Dictionary<ulong, int>());
        for (var node = 0; node < marks.Length; node++)
        {
            var hash = 0UL;
            foreach (var neighbour in _graph.Out.Neighbours(node))
            {
                hash += marks[neighbour];
            }

            if (!Joins(node, open, hash))
            {
                _areClosed[node] = Joins(node, closed, hash + marks[node]);
            }
        }
    }

    private bool Joins(int node, Dictionary<ulong, int> byHash, ulong hash)
    {
        if (byHash.TryAdd(hash, node))
        {
            return false;
        }

        var first = byHash[hash];
        _firstOf[node] = AreTwins(first, node) ? first : node;
        return _firstOf[node] == first;
    }

    // Both lists ascend; each may hold the other twin, and is otherwise the same.
    private bool AreTwins(int a, int b)
    {
        var ofA = _graph.Out.Neighbours(a);
        var ofB = _graph.Out.Neighbours(b);
        var (i, j) = (0, 0);
        while (true)
        {
            i += i < ofA.Length && ofA[i] == b ? 1 : 0;
            j += j < ofB.Length && ofB[j] == a ? 1 : 0;
            if (i == ofA.Length || j == ofB.Length)
            {
                return i == ofA.Length && j == ofB.Length;
            }

            if (ofA[i++] != ofB[j++])
            {
                return false;
            }
        }
    }

    private PathGraph Merge()
    {
        var (masses, copies) = (new double[_firsts.Length], new double[_firsts.Length]);
        for (var node = 0; node < _classOf.Length; node++)
        {
            masses[_classOf[node]] += _graph.Masses[node];
            copies[_classOf[node]]++;
        }

        return new(_graph.Graph.Among(_firsts), masses, copies);
    }

    private double[] BetweenOpenTwins()
    {
        var squares = new double[_firsts.Length];
        var areClosed = new bool[_firsts.Length];
        for (var node = 0; node < _classOf.Length; node++)
        {
            squares[_classOf[node]] += _graph.Masses[node] * _graph.Masses[node];
            areClosed[_classOf[node]] |= _areClosed[node];
        }

        var scores = new double[_firsts.Length];
        for (var twins = 0; twins < scores.Length; twins++)
        {
            if (areClosed[twins])
            {
                continue;
            }

            var mass = Merged.Masses[twins];
            var pairs = (mass * mass) - squares[twins];
            foreach (var neighbour in Merged.Out.Neighbours(twins))
            {
                scores[neighbour] += pairs / _graph.Out.Degree(_firsts[twins]);
            }
        }

        return scores;
    }
}
