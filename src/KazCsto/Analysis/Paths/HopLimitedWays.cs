namespace KazCsto.Analysis.Paths;

/// <summary>Ways of at most so many hops: one row of distances for each number of hops.</summary>
internal sealed class HopLimitedWays : WaysToTarget
{
    private readonly Graph _graph;
    private readonly int _target;
    private readonly double[][] _left;

    internal HopLimitedWays(Graph graph, int target, int maxHops)
    {
        (_graph, _target) = (graph, target);
        _left = new double[maxHops + 1][];
        for (var hops = 0; hops < _left.Length; hops++)
        {
            _left[hops] = new double[_graph.NodeCount];
        }
    }

    internal override void Search(bool[] blocked)
    {
        Array.Fill(_left[0], double.PositiveInfinity);
        _left[0][_target] = 0;
        for (var hops = 1; hops < _left.Length; hops++)
        {
            for (var node = 0; node < _graph.NodeCount; node++)
            {
                _left[hops][node] = blocked[node] ? double.PositiveInfinity : Least(node, hops);
            }
        }
    }

    internal override double Left(int node, int hops) => _left[hops][node];

    internal override bool IsFirstStep(int arc, int node, int hops) =>
        Through(arc, hops) <= _left[hops][node] * (1 + ShortestPaths.Tolerance);

    private double Least(int node, int hops)
    {
        var least = _left[hops - 1][node];
        for (var arc = _graph.Out.Offsets[node]; arc < _graph.Out.Offsets[node + 1]; arc++)
        {
            least = Math.Min(least, Through(arc, hops));
        }

        return least;
    }

    private double Through(int arc, int hops) =>
        _graph.Out.Lengths[arc] + _left[hops - 1][_graph.Out.Targets[arc]];
}
