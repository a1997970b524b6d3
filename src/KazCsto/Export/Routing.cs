using System.Collections.Immutable;

namespace KazCsto.Export;

/// <summary>Draws the lines between nodes: inside a box like the branches of a tree, elsewhere as straight as strangers on the way allow.</summary>
/// <remarks>A line between a head and something outside its box ends at the border of the box, which stands for the head.</remarks>
internal sealed class Routing
{
    private const int Samples = 32;
    private const double Clearance = 4;
    private const double Apart = 7;
    private const double NodeCost = 100;
    private const double BoxCost = 25;
    private const double PortCost = 8;
    private const double GoodEnough = 6;

    // Straight first; then arcs to either side, the flatter first.
    private static readonly double[] Bulges =
    [
        0,
        0.05,
        -0.05,
        0.1,
        -0.1,
        0.15,
        -0.15,
        0.2,
        -0.2,
        0.27,
        -0.27,
        0.35,
        -0.35,
    ];

    private static readonly double[] Sideways = [0, 10, -10, 24, -24];

    // How far aside a line may begin and end, the least first.
    private static readonly (double A, double B)[] Shifts =
    [
        .. Sideways
            .SelectMany(a => Sideways.Select(b => (A: a, B: b)))
            .OrderBy(s => Math.Abs(s.A) + Math.Abs(s.B)),
    ];

    private readonly List<Point> _ports = [];
    private readonly Diagram _diagram;
    private readonly int[] _clusterOf;
    private readonly LineEnd[] _nodes;
    private readonly LineEnd[] _hulls;
    private readonly int[][] _inside;
    private readonly Point[] _points = new Point[Samples - 1];

    private Routing(Diagram diagram, ImmutableArray<Box> nodes, ImmutableArray<Box> hulls)
    {
        _diagram = diagram;
        _clusterOf = diagram.ClusterOfNodes();
        _inside = [.. diagram.Clusters.Select(c => c.Members.Append(c.Head).ToArray())];
        _nodes = [.. diagram.Nodes.Select(n => LineEnd.OfNode(n.Style.Shape, nodes[n.Number]))];
        _hulls =
        [
            .. diagram.Clusters.Select(
                (c, i) => c.Members.IsEmpty ? _nodes[c.Head] : LineEnd.OfHull(hulls[i])
            ),
        ];
    }

    public static ImmutableArray<Curve> Of(
        Diagram diagram,
        ImmutableArray<Box> nodes,
        ImmutableArray<Box> hulls
    )
    {
        var routing = new Routing(diagram, nodes, hulls);
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
        if (!IsBranch(tie))
        {
            return ArcOf(tie, lane);
        }

        var head = _diagram.Clusters[_clusterOf[tie.From]].Head;
        return tie.From == head
            ? Branch(head, tie.To, tie, lane)
            : Branch(head, tie.From, tie, lane).Turned();
    }

    /// <summary>Whether a line joins the head of a box and one of its members.</summary>
    private bool IsBranch(DiagramTie tie)
    {
        var cluster = _clusterOf[tie.From];
        return cluster == _clusterOf[tie.To]
            && _diagram.Clusters[cluster].Head is var head
            && (tie.From == head || tie.To == head);
    }

    /// <summary>From the head down the trunk of its box, and aside to a member.</summary>
    private Curve Branch(int head, int member, DiagramTie tie, double lane)
    {
        var (from, to) = (_nodes[head].Box, _nodes[member].Box);
        var shift = LaneOf(tie);
        var isOneColumn = from.Centre.X > to.Left && from.Centre.X < to.Right;
        var isRightOfMember = isOneColumn
            ? from.Right - to.Right > to.Left - from.Left
            : to.Right < from.Centre.X;
        var trunk =
            (
                !isOneColumn ? from.Centre.X
                : isRightOfMember ? from.Right - 13
                : from.Left + 13
            ) + shift;
        var y = to.Centre.Y + (lane * Apart);
        var start = new Point(
            trunk,
            to.Top > from.Top ? from.Bottom + LineEnd.Distance : from.Top - LineEnd.Distance
        );
        var side = new Point(isRightOfMember ? to.Right + 3 : to.Left - 3, y);
        var end = _nodes[member].Border(new(to.Centre.X, y), side);
        return new(start, new(trunk, y), new(trunk, y), end);
    }

    /// <summary>Branches of different groups go down the trunk side by side.</summary>
    private double LaneOf(DiagramTie tie)
    {
        var cluster = _clusterOf[tie.From];
        var groups = _diagram
            .Style.Ties.Where(g =>
                _diagram.Ties.Any(t => t.Style == g && _clusterOf[t.From] == cluster && IsBranch(t))
            )
            .ToList();
        return (groups.IndexOf(tie.Style) - ((groups.Count - 1) / 2.0)) * Apart;
    }

    /// <summary>The first arc that concerns no stranger and ends where no other line does, or else the one that does so least.</summary>
    private Curve ArcOf(DiagramTie tie, double lane)
    {
        var (a, b) = (EndOf(tie.From, tie.To), EndOf(tie.To, tie.From));
        var (from, to) = LineEnd.Nearest(a, b);
        var aside = (to - from).Unit.Turned;
        // Parallel lines must lie on the same sides whichever way each of them runs.
        var side = aside * (lane * Apart * (tie.From < tie.To ? 1 : -1));
        var (best, least) = (default(Curve), double.MaxValue);
        foreach (var (shiftA, shiftB) in Shifts)
        {
            var (start, end) = (
                a.Aim(from + side + (aside * shiftA)),
                b.Aim(to + side + (aside * shiftB))
            );
            foreach (var bulge in Bulges)
            {
                var curve = a.Leave(b.Leave(Curve.Arc(start, end, bulge).Turned()).Turned());
                var cost =
                    Strangers(curve, tie)
                    + Detour(curve)
                    + Crowd(curve)
                    + ((Math.Abs(shiftA) + Math.Abs(shiftB)) / 10);
                (best, least) = cost < least ? (curve, cost) : (best, least);
                if (least < GoodEnough)
                {
                    break;
                }
            }

            if (least < GoodEnough)
            {
                break;
            }
        }

        _ports.Add(best.Start);
        _ports.Add(best.End);
        return best;
    }

    /// <summary>What it costs that other lines end at the same points.</summary>
    private double Crowd(Curve curve) =>
        PortCost
        * _ports.Count(p => (p - curve.Start).Length < Apart || (p - curve.End).Length < Apart);

    private LineEnd EndOf(int node, int other) =>
        _clusterOf[node] != _clusterOf[other] && _diagram.Clusters[_clusterOf[node]].Head == node
            ? _hulls[_clusterOf[node]]
            : _nodes[node];

    private static double Detour(Curve curve)
    {
        var straight = (curve.Start + curve.End) * 0.5;
        return (curve.At(0.5) - straight).Length * 0.8;
    }

    /// <summary>What it costs that a curve runs under nodes and boxes that it does not concern.</summary>
    private double Strangers(Curve curve, DiagramTie tie)
    {
        for (var i = 1; i < Samples; i++)
        {
            _points[i - 1] = curve.At((double)i / Samples);
        }

        var cost = 0.0;
        for (var c = 0; c < _hulls.Length; c++)
        {
            if (!IsUnder(_hulls[c].Box))
            {
                continue;
            }

            cost += c == _clusterOf[tie.From] || c == _clusterOf[tie.To] ? 0 : BoxCost;
            foreach (var node in _inside[c])
            {
                cost +=
                    node != tie.From && node != tie.To && IsUnder(_nodes[node].Box) ? NodeCost : 0;
            }
        }

        return cost;
    }

    /// <summary>Whether the sampled curve runs under a rectangle, or touches it.</summary>
    private bool IsUnder(Box box)
    {
        var grown = box.Grown(Clearance);
        return Array.Exists(_points, grown.Contains);
    }
}
