namespace KazCsto.Analysis.Paths;

/// <summary>Ways of at most so many hops: one row of distances for each number of hops.</summary>
internal sealed class HopLimitedWays : WaysToTarget
{
    private readonly Graph graph;
    private readonly int target;
    private readonly double[][] left;

    internal HopLimitedWays(Graph graph, int target, int maxHops)
    {
        (this.graph, this.target) = (graph, target);
        left = new double[maxHops + 1][];
        for (var hops = 0; hops < left.Length; hops++)
        {
            left[hops] = new double[graph.NodeCount];
        }
    }

    internal override void Search(bool[] blocked)
    {
        Array.Fill(left[0], double.PositiveInfinity);
        left[0][target] = 0;
        for (var hops = 1; hops < left.Length; hops++)
        {
            for (var node = 0; node < graph.NodeCount; node++)
            {
                left[hops][node] = blocked[node] ? double.PositiveInfinity : Least(node, hops);
            }
        }
    }

    internal override double Left(int node, int hops) => left[hops][node];

    internal override bool IsFirstStep(int arc, int node, int hops) =>
        Through(arc, hops) <= left[hops][node] * (1 + ShortestPaths.Tolerance);

    private double Least(int node, int hops)
    {
        var least = left[hops - 1][node];
        for (var arc = graph.Out.Offsets[node]; arc < graph.Out.Offsets[node + 1]; arc++)
        {
            least = Math.Min(least, Through(arc, hops));
        }

        return least;
    }

    private double Through(int arc, int hops) =>
        graph.Out.Lengths[arc] + left[hops - 1][graph.Out.Targets[arc]];
}
