namespace KazCsto.Graphs.Brokerage;

/// <summary>The arcs among the nodes that have a group, with what a walk along two of them has to know about each.</summary>
internal sealed class GroupedArcs
{
    private GroupedArcs(Adjacency outgoing, Adjacency incoming, NodeGroups groups)
    {
        Out = outgoing;
        In = incoming;
        Groups = groups;
        OutPlaces = new int[In.Targets.Length];
        IsMirrored = new bool[Out.Targets.Length];
        var next = In.Offsets.AsSpan(..^1).ToArray();
        for (var node = 0; node < next.Length; node++)
        {
            var mirror = In.Offsets[node];
            for (var arc = Out.Offsets[node]; arc < Out.Offsets[node + 1]; arc++)
            {
                var target = Out.Targets[arc];
                OutPlaces[next[target]++] = arc;
                while (mirror < In.Offsets[node + 1] && In.Targets[mirror] < target)
                {
                    mirror++;
                }

                IsMirrored[arc] = mirror < In.Offsets[node + 1] && In.Targets[mirror] == target;
            }
        }
    }

    internal Adjacency Out { get; }

    internal Adjacency In { get; }

    internal NodeGroups Groups { get; }

    /// <summary>For each place of <see cref="In"/>, the place of the same arc in <see cref="Out"/>.</summary>
    internal int[] OutPlaces { get; }

    /// <summary>For each place of <see cref="Out"/>, whether an arc leads back.</summary>
    internal bool[] IsMirrored { get; }

    /// <summary>The length of the list at the end of each arc, summed: no fewer steps than any look at triangles takes.</summary>
    internal long Steps
    {
        get
        {
            var steps = 0L;
            for (var node = 0; node < Groups.Of.Length; node++)
            {
                steps += (long)In.Degree(node) * Out.Degree(node);
            }

            return steps;
        }
    }

    internal static GroupedArcs Of(Graph graph, NodeGroups groups)
    {
        if (groups.HoldAll)
        {
            return new(graph.Out, graph.In, groups);
        }

        var outgoing = Kept(graph.Out, groups);
        return new(outgoing, graph.IsDirected ? Kept(graph.In, groups) : outgoing, groups);
    }

    internal GroupedArcs Reversed() => ReferenceEquals(Out, In) ? this : new(In, Out, Groups);

    private static Adjacency Kept(Adjacency arcs, NodeGroups groups)
    {
        var offsets = new int[arcs.Offsets.Length];
        var targets = new int[arcs.Targets.Length];
        var kept = 0;
        for (var node = 0; node < offsets.Length - 1; node++)
        {
            foreach (var target in arcs.Neighbours(node))
            {
                targets[kept] = target;
                kept += groups.Holds(node) && groups.Holds(target) ? 1 : 0;
            }

            offsets[node + 1] = kept;
        }

        return new(offsets, targets[..kept], [], []);
    }
}
