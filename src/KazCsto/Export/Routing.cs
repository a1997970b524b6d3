using System.Collections.Immutable;

namespace KazCsto.Export;

/// <summary>Draws the lines between nodes: inside a box like the branches of a tree, elsewhere as straight as strangers on the way allow.</summary>
internal sealed class Routing
{
    private const int Samples = 24;
    private const double Clearance = 4;
    private const double Apart = 7;
    private const double ToBorder = 1.5;

    // Straight first; then arcs to either side, the flatter first.
    private static readonly double[] Bulges =
    [
        0,
        0.06,
        -0.06,
        0.12,
        -0.12,
        0.18,
        -0.18,
        0.25,
        -0.25,
        0.33,
        -0.33,
    ];

    private readonly Diagram _diagram;
    private readonly ImmutableArray<Box> _nodes;
    private readonly int[] _headOf;
    private readonly IReadOnlyList<Point>[] _outlines;

    private Routing(Diagram diagram, ImmutableArray<Box> nodes)
    {
        _diagram = diagram;
        _nodes = nodes;
        _headOf = new int[nodes.Length];
        _outlines =
        [
            .. diagram.Nodes.Select(n =>
                Outline.Of(n.Style.Shape, nodes[n.Number].Grown(ToBorder))
            ),
        ];
        foreach (var cluster in diagram.Clusters)
        {
            foreach (var member in cluster.Members)
            {
                _headOf[member] = cluster.Head + 1;
            }
        }
    }

    public static ImmutableArray<Curve> Of(Diagram diagram, ImmutableArray<Box> nodes)
    {
        var routing = new Routing(diagram, nodes);
        var pairs = diagram.Ties.ToLookup(PairOf);
        return
        [
            .. diagram.Ties.Select(tie =>
            {
                var parallels = pairs[PairOf(tie)].ToList();
                return routing.LineOf(tie, parallels.IndexOf(tie) - ((parallels.Count - 1) / 2.0));
            }),
        ];
    }

    private static (int, int) PairOf(DiagramTie tie) =>
        (Math.Min(tie.From, tie.To), Math.Max(tie.From, tie.To));

    private Curve LineOf(DiagramTie tie, double lane)
    {
        if (_headOf[tie.From] == tie.To + 1)
        {
            var branch = Branch(tie.To, tie.From, tie, lane);
            return new(branch.End, branch.Arriving, branch.Leaving, branch.Start);
        }

        return _headOf[tie.To] == tie.From + 1
            ? Branch(tie.From, tie.To, tie, lane)
            : ArcOf(tie, lane);
    }

    /// <summary>From the head down the trunk of its box, and aside to a member.</summary>
    private Curve Branch(int head, int member, DiagramTie tie, double lane)
    {
        var (from, to) = (_nodes[head], _nodes[member]);
        var below = to.Top > from.Top;
        var isLeftOfTrunk = to.Right < from.Centre.X;
        var isOneColumn = from.Centre.X > to.Left && from.Centre.X < to.Right;
        var isRightEdge = isOneColumn && from.Right - to.Right > to.Left - from.Left;
        var side = isLeftOfTrunk || isRightEdge ? to.Right : to.Left;
        var trunk = isOneColumn ? (isRightEdge ? from.Right - 13 : from.Left + 13) : from.Centre.X;
        trunk += LaneOf(head, tie.Style);
        var y = to.Centre.Y + (lane * Apart);
        var start = new Point(trunk, below ? from.Bottom + ToBorder : from.Top - ToBorder);
        var inner = new Point(to.Centre.X, y);
        var curve = new Curve(start, new(trunk, y), new(trunk, y), new(side, y));
        return curve with { End = Border(member, inner, curve.End) };
    }

    /// <summary>Branches of different groups go side by side.</summary>
    private double LaneOf(int head, TieStyle style)
    {
        var groups = _diagram
            .Ties.Where(t =>
                _headOf[t.From] == head + 1 && t.To == head
                || _headOf[t.To] == head + 1 && t.From == head
            )
            .Select(t => t.Style)
            .Distinct()
            .OrderBy(g => _diagram.Style.Ties.ToList().IndexOf(g))
            .ToList();
        return (groups.IndexOf(style) - ((groups.Count - 1) / 2.0)) * Apart;
    }

    private Curve ArcOf(DiagramTie tie, double lane)
    {
        var (from, to) = Anchors(_nodes[tie.From], _nodes[tie.To]);
        // Parallel lines must lie on the same sides whichever way each of them runs.
        var aside = (to - from).Unit.Turned * (lane * Apart * (tie.From < tie.To ? 1 : -1));
        (from, to) = (from + aside, to + aside);
        var best = Bulges
            .Select(bulge => Curve.Arc(from, to, bulge))
            .MinBy(curve => (100 * Hits(curve, tie)) + Detour(curve));
        return Clipped(best, tie);
    }

    private static double Detour(Curve curve)
    {
        var straight = (curve.Start + curve.End) * 0.5;
        return (curve.At(0.5) - straight).Length / 2;
    }

    private int Hits(Curve curve, DiagramTie tie)
    {
        var hit = new HashSet<int>();
        for (var i = 1; i < Samples; i++)
        {
            var p = curve.At((double)i / Samples);
            for (var node = 0; node < _nodes.Length; node++)
            {
                if (node != tie.From && node != tie.To && _nodes[node].Grown(Clearance).Contains(p))
                {
                    hit.Add(node);
                }
            }
        }

        return hit.Count;
    }

    /// <summary>The nearest points of the middle lines of two nodes, so that lines between wide nodes do not all meet in one point.</summary>
    private static (Point From, Point To) Anchors(Box a, Box b)
    {
        var (reachA, reachB) = (Reach(a), Reach(b));
        var x = b.Centre.X - a.Centre.X;
        var moveA = Math.Clamp(x, -reachA, reachA);
        var moveB = Math.Clamp(moveA - x, -reachB, reachB);
        return (a.Centre + new Point(moveA, 0), b.Centre + new Point(moveB, 0));
    }

    private static double Reach(Box box) => Math.Max(0, (box.Width - box.Height) / 2);

    private Curve Clipped(Curve curve, DiagramTie tie)
    {
        var from = LastInside(t => curve.At(t), tie.From);
        var to = 1 - LastInside(t => curve.At(1 - t), tie.To);
        return from < to ? curve.Part(from, to) : curve;
    }

    private Point Border(int node, Point inside, Point outside)
    {
        Point At(double t) => inside + ((outside - inside) * (1.2 * t));
        return At(LastInside(At, node));
    }

    /// <summary>The part of a way at which it leaves a node.</summary>
    private double LastInside(Func<double, Point> at, int node)
    {
        var (inside, outside) = (0.0, 1.0);
        for (var i = 1; i <= Samples; i++)
        {
            if (!Outline.Contains(_outlines[node], at((double)i / Samples)))
            {
                outside = (double)i / Samples;
                break;
            }

            inside = (double)i / Samples;
        }

        for (var i = 0; i < 20; i++)
        {
            var middle = (inside + outside) / 2;
            (inside, outside) = Outline.Contains(_outlines[node], at(middle))
                ? (middle, outside)
                : (inside, middle);
        }

        return outside;
    }
}
