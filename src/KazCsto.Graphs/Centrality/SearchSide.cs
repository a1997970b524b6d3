namespace KazCsto.Graphs.Centrality;

/// <summary>One of two breadth-first searches that meet: its levels, and the number of shortest paths to each node.</summary>
internal sealed class SearchSide
{
    private readonly Adjacency _arcs;
    private readonly Adjacency _back;
    private readonly SearchMark[] _marks;
    private readonly int _sign;
    private readonly int[] _nodes;
    private readonly double[] _crossings;
    private int _reached;
    private int _first;
    private int _end;

    internal SearchSide(Adjacency arcs, Adjacency back, SearchMark[] marks, int sign)
    {
        (_arcs, _back, _marks, _sign) = (arcs, back, marks, sign);
        _nodes = new int[marks.Length];
        _crossings = new double[marks.Length];
    }

    /// <summary>The level of the nodes reached last.</summary>
    internal int Level { get; private set; }

    internal bool HasFrontier => _reached > _end;

    /// <summary>The arcs that the next level costs.</summary>
    internal long FrontierArcs { get; private set; }

    internal void Begin(int node)
    {
        (_reached, _first, _end, Level, FrontierArcs) = (0, 0, 0, _sign, 0);
        Reach(node, 1, _sign);
    }

    internal void Clear()
    {
        foreach (var node in _nodes.AsSpan(0, _reached))
        {
            _marks[node] = default;
        }
    }

    /// <summary>Goes one level farther; true if an arc leads to a node of the other side, and then the last level is the one before.</summary>
    internal bool Expand()
    {
        (_first, _end, FrontierArcs) = (_end, _reached, 0);
        var next = Level + _sign;
        var met = false;
        for (var place = _first; place < _end; place++)
        {
            var ways = _marks[_nodes[place]].Ways;
            var beyond = 0.0;
            foreach (var neighbour in _arcs.Neighbours(_nodes[place]))
            {
                ref var mark = ref _marks[neighbour];
                if (mark.Level == next)
                {
                    mark.Ways += ways;
                }
                else if (mark.Level != 0)
                {
                    beyond += mark.Level * _sign < 0 ? mark.Ways : 0;
                }
                else if (!met)
                {
                    Reach(neighbour, ways, next);
                }
            }

            _crossings[place] = ways * beyond;
            met |= beyond > 0;
        }

        Level = met ? Level : next;
        return met;
    }

    /// <summary>One arc from this side's last level to the other's, drawn by the number of paths over it.</summary>
    internal (int Near, int Far) DrawCrossing(int otherLevel, SeededRandom random)
    {
        var crossings = _crossings.AsSpan(_first, _end - _first);
        var total = 0.0;
        foreach (var ways in crossings)
        {
            total += ways;
        }

        if (!double.IsFinite(total))
        {
            throw new OverflowException("more than 1e308 shortest paths join two nodes");
        }

        var left = random.Fraction() * total;
        var chosen = 0;
        for (var place = 0; place < crossings.Length; place++)
        {
            if (crossings[place] > 0)
            {
                chosen = place;
                left -= crossings[place];
                if (left < 0)
                {
                    break;
                }
            }
        }

        var near = _nodes[_first + chosen];
        var beyond = crossings[chosen] / _marks[near].Ways;
        return (near, Draw(_arcs, near, otherLevel, beyond, random));
    }

    /// <summary>Goes a random shortest path back to where the search began and counts its nodes, but not the last.</summary>
    internal void CountWayBack(int node, SeededRandom random, int[] counts)
    {
        while (_marks[node].Level != _sign)
        {
            counts[node]++;
            var mark = _marks[node];
            node = Draw(_back, node, mark.Level - _sign, mark.Ways, random);
        }
    }

    // Should rounding leave nobody at the end of the draw, the last who could be drawn is.
    private int Draw(Adjacency arcs, int node, int level, double total, SeededRandom random)
    {
        var left = random.Fraction() * total;
        var chosen = node;
        foreach (var neighbour in arcs.Neighbours(node))
        {
            if (_marks[neighbour].Level == level)
            {
                chosen = neighbour;
                left -= _marks[neighbour].Ways;
                if (left < 0)
                {
                    break;
                }
            }
        }

        return chosen;
    }

    private void Reach(int node, double ways, int level)
    {
        _marks[node] = new(ways, level);
        _nodes[_reached++] = node;
        FrontierArcs += _arcs.Degree(node);
    }
}
