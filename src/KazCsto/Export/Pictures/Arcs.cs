namespace KazCsto.Export.Pictures;

/// <summary>Lines between boxes, and between members of one: as straight as strangers on the way allow.</summary>
/// <remarks>
/// Of some arcs, flat or curved, between points a little aside or not, the one counts that bends least and runs under least that it does not concern,
/// and ends where no other line does.
/// </remarks>
internal sealed class Arcs(Ends ends)
{
    private const int Samples = 31;
    private const double Clearance = 4;
    private const double NodeCost = 100;
    private const double BoxCost = 25;
    private const double PortCost = 8;
    private const double BendCost = 0.8;

    private static readonly double[] Bulges = [0, 0.1, -0.1, 0.2, -0.2, 0.33, -0.33];
    private static readonly double[] Shifts = [0, 10, -10, 24, -24];

    private readonly List<Point> _ports = [];

    public Curve Of(DiagramTie tie, double lane)
    {
        // Rounded, lest the last digits choose between two sides that cost the same.
        var best = Candidates(tie, lane).MinBy(curve => Math.Round(Cost(curve, tie), 3));
        _ports.AddRange([best.Start, best.End]);
        return best;
    }

    /// <summary>The arcs that are tried, the plainest first.</summary>
    private IEnumerable<Curve> Candidates(DiagramTie tie, double lane)
    {
        var (a, b) = (ends.Of(tie.From, tie.To), ends.Of(tie.To, tie.From));
        var (from, to) = LineEnd.Nearest(a, b);
        var aside = (to - from).Unit.Turned;
        // Parallel lines must lie on the same sides whichever way each of them runs.
        var side = tie.From < tie.To ? lane : -lane;
        foreach (var shift in Shifts.Select(shift => aside * (side + shift)))
        {
            var (start, end) = (a.Aim(from + shift), b.Aim(to + shift));
            foreach (var bulge in Bulges)
            {
                yield return a.Leave(b.Leave(Curve.Arc(start, end, bulge).Turned()).Turned());
            }
        }
    }

    /// <summary>What it costs that a line bends, runs under what it does not concern, and ends where others do.</summary>
    private double Cost(Curve curve, DiagramTie tie)
    {
        var bend = curve.At(0.5) - ((curve.Start + curve.End) * 0.5);
        var points = Enumerable.Range(1, Samples).Select(i => curve.At(i / (Samples + 1.0))).ToArray();
        bool IsUnder(LineEnd end) => Array.Exists(points, end.Box.Grown(Clearance).Contains);
        var nodes = ends.Nodes.Where((end, n) => n != tie.From && n != tie.To && IsUnder(end));
        var boxes = ends.Hulls.Where(
            (end, c) => c != ends.ClusterOf[tie.From] && c != ends.ClusterOf[tie.To] && IsUnder(end)
        );
        var ports = _ports.Where(p => (p - curve.Start).Length < Ends.Apart || (p - curve.End).Length < Ends.Apart);
        return (BendCost * bend.Length)
            + (NodeCost * nodes.Count())
            + (BoxCost * boxes.Count())
            + (PortCost * ports.Count());
    }
}
