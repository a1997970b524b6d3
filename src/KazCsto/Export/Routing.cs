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

    private readonly Diagram _diagram;
    private readonly int[] _clusterOf;
    private readonly LineEnd[] _nodes;
    private readonly LineEnd[] _hulls;

    private Routing(Diagram diagram, ImmutableArray<Box> nodes, ImmutableArray<Box> hulls)
    {
        _diagram = diagram;
        _clusterOf = diagram.ClusterOfNodes();
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

    private Curve ArcOf(DiagramTie tie, double lane)
    {
        var (a, b) = (EndOf(tie.From, tie.To), EndOf(tie.To, tie.From));
        var (from, to) = LineEnd.Nearest(a, b);
        // Parallel lines must lie on the same sides whichever way each of them runs.
        var aside = (to - from).Unit.Turned * (lane * Apart * (tie.From < tie.To ? 1 : -1));
        (from, to) = (from + aside, to + aside);
        var best = Bulges
            .Select(bulge => Curve.Arc(from, to, bulge))
            .Select(curve => a.Leave(b.Leave(curve.Turned()).Turned()))
            .MinBy(curve => Strangers(curve, tie) + Detour(curve));
        return best;
    }

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
        var points = Enumerable
            .Range(1, Samples - 1)
            .Select(i => curve.At((double)i / Samples))
            .ToList();
        var cost = 0.0;
        for (var c = 0; c < _hulls.Length; c++)
        {
            var hull = _hulls[c].Box.Grown(Clearance);
            var inside = points.Where(hull.Contains).ToList();
            if (inside.Count == 0)
            {
                continue;
            }

            cost += c == _clusterOf[tie.From] || c == _clusterOf[tie.To] ? 0 : BoxCost;
            cost +=
                NodeCost
                * NodesOf(c)
                    .Count(n =>
                        n != tie.From
                        && n != tie.To
                        && inside.Any(_nodes[n].Box.Grown(Clearance).Contains)
                    );
        }

        return cost;
    }

    private IEnumerable<int> NodesOf(int cluster) =>
        _diagram.Clusters[cluster].Members.Append(_diagram.Clusters[cluster].Head);
}
