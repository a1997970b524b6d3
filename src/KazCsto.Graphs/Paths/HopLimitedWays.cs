namespace KazCsto.Graphs.Paths;

/// <summary>Ways of at most so many hops: one row of distances for each number of hops, until more hops help no more.</summary>
internal sealed class HopLimitedWays(Graph graph, int target, int maxHops) : Detours
{
    private readonly List<double[]> _left = [];
    private int _rows;

    internal override void Search(PathSet set, Barred barred, CancellationToken cancellation) =>
        Measure(barred, cancellation);

    internal void Measure(Barred barred, CancellationToken cancellation)
    {
        Array.Fill(Row(0), double.PositiveInfinity);
        _left[0][target] = 0;
        var changed = true;
        for (_rows = 1; changed && _rows <= maxHops; _rows++)
        {
            cancellation.ThrowIfCancellationRequested();
            changed = Fill(Row(_rows), _left[_rows - 1], barred);
        }
    }

    internal override double Left(int node, int hops) => _left[Math.Min(hops, _rows - 1)][node];

    // With each step there is one hop less to go.
    internal override bool IsForward(int node, int next) => true;

    private double[] Row(int hops)
    {
        if (hops == _left.Count)
        {
            _left.Add(new double[graph.NodeCount]);
        }

        return _left[hops];
    }

    private bool Fill(double[] row, double[] before, Barred barred)
    {
        var changed = false;
        for (var node = 0; node < row.Length; node++)
        {
            row[node] = barred.IsRoot(node) ? double.PositiveInfinity : Least(node, before);
            changed |= row[node] < before[node];
        }

        return changed;
    }

    private double Least(int node, double[] before)
    {
        var (arcs, least) = (graph.Out, before[node]);
        for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
        {
            least = Math.Min(least, arcs.Lengths[arc] + before[arcs.Targets[arc]]);
        }

        return least;
    }
}
