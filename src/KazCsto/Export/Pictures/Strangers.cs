namespace KazCsto.Export.Pictures;

/// <summary>What it costs that a line runs under nodes and boxes that it does not concern.</summary>
internal sealed class Strangers(LineEnds ends)
{
    private const int Samples = 31;
    private const double Clearance = 4;
    private const double NodeCost = 100;
    private const double BoxCost = 25;

    private readonly Point[] _points = new Point[Samples];

    public double Cost(Curve curve, DiagramTie tie)
    {
        for (var i = 0; i < Samples; i++)
        {
            _points[i] = curve.At((i + 1.0) / (Samples + 1));
        }

        var cost = 0.0;
        for (var cluster = 0; cluster < ends.Hulls.Length; cluster++)
        {
            if (IsUnder(ends.Hulls[cluster].Box))
            {
                cost += CostOf(cluster, tie);
            }
        }

        return cost;
    }

    private double CostOf(int cluster, DiagramTie tie)
    {
        var concerned = cluster == ends.ClusterOf[tie.From] || cluster == ends.ClusterOf[tie.To];
        var cost = concerned ? 0 : BoxCost;
        foreach (var node in ends.Inside[cluster])
        {
            var isStranger = node != tie.From && node != tie.To;
            cost += isStranger && IsUnder(ends.Nodes[node].Box) ? NodeCost : 0;
        }

        return cost;
    }

    /// <summary>Whether the sampled line runs under a rectangle, or touches it.</summary>
    private bool IsUnder(Box box) => Array.Exists(_points, box.Grown(Clearance).Contains);
}
