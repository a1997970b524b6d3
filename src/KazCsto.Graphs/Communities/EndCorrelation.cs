namespace KazCsto.Graphs.Communities;

/// <summary>Pearson's correlation of what arcs have at their two ends, over all arcs whose two ends are known.</summary>
internal static class EndCorrelation
{
    /// <summary>The correlation; NaN if what is at either end does not vary.</summary>
    /// <param name="arcs">The arcs, by the node they leave.</param>
    /// <param name="leaving">The value of each node as a beginning.</param>
    /// <param name="entering">The value of each node as an end.</param>
    internal static double Of(Adjacency arcs, double[] leaving, double[] entering)
    {
        var (begins, ends) = (default(Spread), default(Spread));
        Walk(
            arcs,
            leaving,
            entering,
            (x, y) =>
            {
                begins.Add(x);
                ends.Add(y);
            }
        );
        if (!begins.Varies || !ends.Varies)
        {
            return double.NaN;
        }

        var (xx, yy, xy) = (0.0, 0.0, 0.0);
        Walk(
            arcs,
            leaving,
            entering,
            (x, y) =>
            {
                (x, y) = (x - begins.Mean, y - ends.Mean);
                (xx, yy, xy) = (xx + (x * x), yy + (y * y), xy + (x * y));
            }
        );
        return xy / Math.Sqrt(xx * yy);
    }

    private static void Walk(Adjacency arcs, double[] leaving, double[] entering, Action<double, double> pair)
    {
        for (var node = 0; node < leaving.Length; node++)
        {
            foreach (var neighbour in arcs.Neighbours(node))
            {
                if (!double.IsNaN(leaving[node]) && !double.IsNaN(entering[neighbour]))
                {
                    pair(leaving[node], entering[neighbour]);
                }
            }
        }
    }

    // Equal values need not have their mean in floating point: only the extremes tell whether they vary.
    private struct Spread
    {
        private long _count;
        private double _sum;
        private double _least;
        private double _most;

        internal readonly double Mean => _sum / _count;

        internal readonly bool Varies => _least < _most;

        internal void Add(double value)
        {
            _least = _count == 0 ? value : Math.Min(_least, value);
            _most = _count == 0 ? value : Math.Max(_most, value);
            _sum += value;
            _count++;
        }
    }
}
