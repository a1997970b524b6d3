namespace KazCsto.Analysis.Paths;

/// <summary>Ways of any number of hops: one search from the target against the arcs.</summary>
internal sealed class UnlimitedWays(Graph graph, int target) : WaysToTarget
{
    private readonly ShortestPaths _toTarget = new(graph.Reversed(), byLength: true);

    internal override void Search(bool[] blocked) => _toTarget.Search(target, blocked);

    internal override double Left(int node, int hops) => _toTarget.Distances[node];

    // The reversed graph's incoming arcs are this graph's outgoing ones, under the same numbers.
    internal override bool IsFirstStep(int arc, int node, int hops) =>
        _toTarget.IsLastStep(arc, node);
}
