namespace KazCsto.Graphs.Centrality;

/// <summary>The arcs at one end of a node that come and go: each neighbour once, in the order of what happened to them.</summary>
internal struct ArcList
{
    private (int Node, double Strength)[]? _arcs;

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The neighbours, each with the strength of its arc.</summary>
    internal readonly ReadOnlySpan<(int Node, double Strength)> Arcs => _arcs.AsSpan(0, Count);

    /// <summary>All strengths together, added up anew so that nothing of what went is left.</summary>
    internal readonly double Sum()
    {
        var sum = 0.0;
        foreach (var (_, strength) in Arcs)
        {
            sum += strength;
        }

        return sum;
    }

    /// <summary>Sets the arc of a neighbour, or takes it away if the strength is 0; says whether it was otherwise before.</summary>
    internal bool Set(int node, double strength)
    {
        var at = 0;
        while (at < Count && _arcs![at].Node != node)
        {
            at++;
        }

        var before = at < Count ? _arcs![at].Strength : 0;
        if (strength == 0 && at < Count)
        {
            Count--;
            _arcs![at] = _arcs[Count];
        }
        else if (strength != 0)
        {
            MakeRoomFor(at);
            _arcs![at] = (node, strength);
        }

        return strength != before;
    }

    private void MakeRoomFor(int at)
    {
        if (at == Count)
        {
            Count++;
            if (_arcs is null || Count > _arcs.Length)
            {
                Array.Resize(ref _arcs, Math.Max(4, 2 * at));
            }
        }
    }
}
