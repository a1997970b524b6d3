using KazCsto.Graphs.Paths;

namespace KazCsto.Graphs.Centrality;

/// <summary>The shortest paths from one node, and how many of them meet no node of a group.</summary>
internal sealed class PathsPastAGroup(Graph graph, bool[] isMember, bool byLength)
{
    private readonly ShortestPaths _search = new(graph, byLength);
    private readonly double[] _past = new double[graph.NodeCount];

    /// <summary>For every node outside the group that the source reaches: the share of its shortest paths through the group, summed.</summary>
    internal double SharesThroughTheGroup(int source)
    {
        _search.Search(source);
        _search.CountPaths();
        var sum = 0.0;
        _past[source] = 1;
        foreach (var node in _search.Order[1..])
        {
            _past[node] = isMember[node] ? 0 : PathsPast(node);
            sum += isMember[node] ? 0 : 1 - (_past[node] / _search.Counts[node]);
        }

        return sum;
    }

    private double PathsPast(int node)
    {
        var paths = 0.0;
        for (var arc = graph.In.Offsets[node]; arc < graph.In.Offsets[node + 1]; arc++)
        {
            paths += _search.IsLastStep(arc, node) ? _past[graph.In.Targets[arc]] : 0;
        }

        return paths;
    }
}
