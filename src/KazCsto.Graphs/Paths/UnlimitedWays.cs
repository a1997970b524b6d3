namespace KazCsto.Graphs.Paths;

/// <summary>Ways of any number of hops when nothing is barred: one search from the target against the arcs.</summary>
internal sealed class UnlimitedWays : WaysToTarget
{
    private readonly ShortestPaths _toTarget;

    internal UnlimitedWays(Graph graph, int target)
    {
        var byHops = !graph.Out.Lengths.AsSpan().ContainsAnyExcept(1.0);
        _toTarget = new(graph.Reversed(), byLength: !byHops);
        _toTarget.Search(target);
    }

    internal override double Left(int node, int hops) => _toTarget.Distances[node];

    internal override bool IsForward(int node, int next) => _toTarget.IsNearer(next, node);
}
