namespace KazCsto.Analysis.Structure;

/// <summary>The depth-first search behind bridges and cut points, with a stack of its own instead of recursion.</summary>
/// <remarks>
/// A node's low point is the earliest node that it and those found below it reach by one tie back up. The tie that led to a
/// node is left out by its <i>number</i> and not by its other end, so that a parallel tie counts as a way back.
/// </remarks>
internal sealed class LowPointSearch
{
    private const int None = -1;

    private readonly IReadOnlyList<(int A, int B)> ties;
    private readonly int[] offsets;
    private readonly int[] tieAt;
    private readonly int[] next;
    private readonly int[] seenAs;
    private readonly int[] low;
    private readonly int[] cameBy;
    private readonly Stack<int> way = new();
    private int seen;

    internal LowPointSearch(int nodes, IReadOnlyList<(int A, int B)> ties)
    {
        this.ties = ties;
        (offsets, tieAt) = GroupByNode(nodes, ties);
        next = offsets[..nodes];
        seenAs = new int[nodes];
        low = new int[nodes];
        cameBy = new int[nodes];
        Array.Fill(seenAs, None);
        Array.Fill(cameBy, None);
        IsCutPoint = new bool[nodes];
        IsBridge = new bool[ties.Count];
        for (var node = 0; node < nodes; node++)
        {
            if (seenAs[node] == None)
            {
                SearchFrom(node);
            }
        }
    }

    internal bool[] IsCutPoint { get; }

    internal bool[] IsBridge { get; }

    private static (int[] Offsets, int[] TieAt) GroupByNode(
        int nodes,
        IReadOnlyList<(int A, int B)> ties
    )
    {
        var ends = new List<(int Node, int Tie)>();
        for (var tie = 0; tie < ties.Count; tie++)
        {
            var (a, b) = ties[tie];
            if ((uint)a >= (uint)nodes || (uint)b >= (uint)nodes)
            {
                throw new ArgumentException($"tie {tie} ({a} - {b}) leaves the {nodes} nodes");
            }

            if (a != b)
            {
                ends.Add((a, tie));
                ends.Add((b, tie));
            }
        }

        ends.Sort();
        var offsets = new int[nodes + 1];
        foreach (var (node, _) in ends)
        {
            offsets[node + 1]++;
        }

        for (var node = 0; node < nodes; node++)
        {
            offsets[node + 1] += offsets[node];
        }

        return (offsets, [.. ends.Select(e => e.Tie)]);
    }

    private void SearchFrom(int start)
    {
        var branches = 0;
        Enter(start, None);
        while (way.TryPeek(out var node))
        {
            if (next[node] < offsets[node + 1])
            {
                Look(node, tieAt[next[node]++]);
                continue;
            }

            way.Pop();
            if (way.TryPeek(out var parent))
            {
                branches += parent == start ? 1 : 0;
                Close(node, parent);
            }
        }

        // Everything found leads back no further than the start: for it, only several branches tell.
        IsCutPoint[start] = branches > 1;
    }

    private void Enter(int node, int tie)
    {
        low[node] = seenAs[node] = seen++;
        cameBy[node] = tie;
        way.Push(node);
    }

    private void Look(int node, int tie)
    {
        if (tie == cameBy[node])
        {
            return;
        }

        var other = ties[tie].A == node ? ties[tie].B : ties[tie].A;
        if (seenAs[other] == None)
        {
            Enter(other, tie);
        }
        else
        {
            low[node] = Math.Min(low[node], seenAs[other]);
        }
    }

    private void Close(int node, int parent)
    {
        low[parent] = Math.Min(low[parent], low[node]);
        IsBridge[cameBy[node]] |= low[node] > seenAs[parent];
        IsCutPoint[parent] |= low[node] >= seenAs[parent];
    }
}
