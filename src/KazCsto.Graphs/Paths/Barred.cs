namespace KazCsto.Graphs.Paths;

/// <summary>Where the paths of a set may not go: to no node of the root again, and from its last node to no banned one.</summary>
/// <remarks>Marks carry the number of the set that they are for, so that none need be wiped.</remarks>
internal sealed class Barred(int nodes)
{
    private readonly int[] _root = new int[nodes];
    private readonly int[] _next = new int[nodes];
    private int _rootMark = 1;
    private int _nextMark = 1;

    internal void Set(PathSet set)
    {
        SetRoot(set.Root);
        SetNext(set.Banned);
    }

    internal void SetRoot(ReadOnlySpan<int> root)
    {
        _rootMark++;
        foreach (var node in root)
        {
            AddRoot(node);
        }
    }

    internal void AddRoot(int node) => _root[node] = _rootMark;

    internal void SetNext(PathSet.Ban? banned)
    {
        _nextMark++;
        for (; banned is not null; banned = banned.Rest)
        {
            _next[banned.Node] = _nextMark;
        }
    }

    internal bool IsRoot(int node) => _root[node] == _rootMark;

    internal bool IsBannedNext(int node) => _next[node] == _nextMark;
}
