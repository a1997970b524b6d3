namespace KazCsto.Export.Pictures;

/// <summary>Lines between boxes, and between members of one: as straight as strangers on the way allow.</summary>
/// <remarks>
/// Of many arcs, flat or curved, between points a little aside or not, the first is taken that runs under nothing that it does not concern and ends
/// where no other line does, or else the one that comes nearest to that.
/// </remarks>
internal sealed class Arcs(LineEnds ends)
{
    private const double PortCost = 8;
    private const double GoodEnough = 6;
    private const double BendCost = 0.8;
    private const double ShiftCost = 0.1;

    private static readonly double[] Bulges = BothSides(0.05, 0.1, 0.15, 0.2, 0.27, 0.35);

    private static readonly double[] Sideways = BothSides(10, 24);

    private static readonly (double A, double B)[] Shifts =
    [
        .. Sideways
            .SelectMany(a => Sideways.Select(b => (A: a, B: b)))
            .OrderBy(s => Math.Abs(s.A) + Math.Abs(s.B)),
    ];

    private readonly List<Point> _ports = [];
    private readonly Strangers _strangers = new(ends);

    public Curve Of(DiagramTie tie, double lane)
    {
        var (best, least) = (default(Curve), double.MaxValue);
        foreach (var (curve, penalty) in Candidates(tie, lane))
        {
            var cost = penalty + _strangers.Cost(curve, tie) + Crowd(curve);
            // By less than this no arc is better: of two sides that cost the same the first is taken.
            (best, least) = cost < least - 1e-6 ? (curve, cost) : (best, least);
            if (least < GoodEnough)
            {
                break;
            }
        }

        _ports.Add(best.Start);
        _ports.Add(best.End);
        return best;
    }

    /// <summary>The arcs that are tried, the plainest first, each with what its bends and shifts cost.</summary>
    private IEnumerable<(Curve Curve, double Penalty)> Candidates(DiagramTie tie, double lane)
    {
        var (a, b) = (ends.Of(tie.From, tie.To), ends.Of(tie.To, tie.From));
        var (from, to) = LineEnd.Nearest(a, b);
        var aside = (to - from).Unit.Turned;
        // Parallel lines must lie on the same sides whichever way each of them runs.
        var side = aside * (tie.From < tie.To ? lane : -lane);
        foreach (var (shiftA, shiftB) in Shifts)
        {
            var start = a.Aim(from + side + (aside * shiftA));
            var end = b.Aim(to + side + (aside * shiftB));
            foreach (var bulge in Bulges)
            {
                var curve = a.Leave(b.Leave(Curve.Arc(start, end, bulge).Turned()).Turned());
                var shift = Math.Abs(shiftA) + Math.Abs(shiftB);
                yield return (curve, (BendCost * Bend(curve)) + (ShiftCost * shift));
            }
        }
    }

    /// <summary>What it costs that other lines end at the same points.</summary>
    private double Crowd(Curve curve) =>
        PortCost
        * _ports.Count(p =>
            (p - curve.Start).Length < Routing.Apart || (p - curve.End).Length < Routing.Apart
        );

    private static double Bend(Curve curve) =>
        (curve.At(0.5) - ((curve.Start + curve.End) * 0.5)).Length;

    private static double[] BothSides(params double[] values) =>
        [0, .. values.SelectMany(v => new[] { v, -v })];
}
