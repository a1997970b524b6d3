namespace KazCsto.Graphs.Centrality;

/// <summary>How fast the number of walks grows with their length: the largest eigenvalue of the strengths.</summary>
internal static class SpectralRadius
{
    private const int MaxIterations = 1000;

    // Below this a part has died away beside the part that grows fastest, and its quotient is noise.
    private const double DiedAway = 1e-290;

    /// <summary>The largest quotient of one step of A + I, least over the steps, less 1: never below the radius (Collatz and Wielandt).</summary>
    internal static double Bound(StrengthMatrix matrix, int nodes, Work work)
    {
        double[] now = [.. Enumerable.Repeat(1.0, nodes)];
        var next = new double[nodes];
        var bound = double.PositiveInfinity;
        for (var iteration = 0; iteration < MaxIterations; iteration++)
        {
            work.StopIfCancelled();
            matrix.Times(now, next);
            var (least, most) = Quotients(now, next);
            bound = Math.Min(bound, most);
            if (most - least <= 1e-12 * most)
            {
                break;
            }

            FixedPoint.Divide(next, next.Max());
            (now, next) = (next, now);
        }

        return bound - 1;
    }

    private static (double Least, double Most) Quotients(double[] now, double[] next)
    {
        var (least, most) = (double.PositiveInfinity, 0.0);
        for (var node = 0; node < now.Length; node++)
        {
            next[node] += now[node];
            if (now[node] > DiedAway)
            {
                var quotient = next[node] / now[node];
                (least, most) = (Math.Min(least, quotient), Math.Max(most, quotient));
            }
        }

        return (least, most);
    }
}
