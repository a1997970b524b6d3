namespace KazCsto.Graphs.Structure;

/// <summary>Ties by the nodes at their ends: the other ends of node v's ties lie at Offsets[v] .. Offsets[v + 1]. Parallel ties stay, loops go.</summary>
internal sealed class TieEnds
{
    /// <exception cref="ArgumentException">An end is not a node.</exception>
    internal TieEnds(int nodes, IReadOnlyList<(int A, int B)> ties)
    {
        Offsets = new int[nodes + 1];
        for (var tie = 0; tie < ties.Count; tie++)
        {
            var (a, b) = ties[tie];
            if ((uint)a >= (uint)nodes || (uint)b >= (uint)nodes)
            {
                throw new ArgumentException($"tie {tie} ({a} - {b}) leaves the {nodes} nodes");
            }

            if (a != b)
            {
                Offsets[a + 1]++;
                Offsets[b + 1]++;
            }
        }

        ArcSort.Accumulate(Offsets);
        Targets = new int[Offsets[nodes]];
        var next = Offsets[..nodes];
        for (var tie = 0; tie < ties.Count; tie++)
        {
            var (a, b) = ties[tie];
            if (a != b)
            {
                Targets[next[a]++] = b;
                Targets[next[b]++] = a;
            }
        }
    }

    internal int[] Offsets { get; }

    internal int[] Targets { get; }
}
