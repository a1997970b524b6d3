namespace KazCsto.Graphs.Communities;

/// <summary>The mass and size of each group of a level, and which numbers are free for new groups.</summary>
internal sealed class GroupMasses(int nodes)
{
    private readonly int[] _sizes = new int[nodes];
    private readonly int[] _free = new int[nodes];
    private int _freeCount;

    internal double[] Of { get; } = new double[nodes];

    /// <summary>A number that no group has; there is one whenever a group has several nodes.</summary>
    internal int Free => _free[_freeCount - 1];

    /// <summary>Whether every node is alone in its group.</summary>
    internal bool AreAllAlone => _freeCount == 0;

    internal bool IsAlone(int group) => _sizes[group] == 1;

    internal void Begin(Level level, int[] groups)
    {
        Array.Clear(Of, 0, level.NodeCount);
        Array.Clear(_sizes, 0, level.NodeCount);
        for (var node = 0; node < level.NodeCount; node++)
        {
            Of[groups[node]] += level.Masses[node];
            _sizes[groups[node]]++;
        }

        _freeCount = 0;
        for (var group = level.NodeCount - 1; group >= 0; group--)
        {
            if (_sizes[group] == 0)
            {
                _free[_freeCount++] = group;
            }
        }
    }

    /// <summary>Moves a node's mass; if the group it goes to is new, that is the free one.</summary>
    internal void Move(double mass, int from, int to)
    {
        _freeCount -= _sizes[to]++ == 0 ? 1 : 0;
        Of[to] += mass;
        Of[from] -= mass;
        if (--_sizes[from] == 0)
        {
            Of[from] = 0;
            _free[_freeCount++] = from;
        }
    }
}
