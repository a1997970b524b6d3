using System.Collections.Immutable;

namespace KazCsto.Export.Pictures;

/// <summary>Blocks on their places, and what it costs to put another somewhere.</summary>
internal sealed class Scene
{
    private const double HitCost = 90;
    private const double OwnHitCost = 45;
    private const double BalanceCost = 4;

    private readonly Block?[] _blocks;
    private readonly Point[] _at;
    private readonly Box[] _hulls;
    private readonly Point[] _nodes;
    private readonly int[] _clusterOf;
    private readonly (int From, int To)[] _lines;
    private readonly (int From, int To)[][] _linesOf;
    private readonly (int From, int To)[][] _innerOf;
    private readonly bool _countsHits;
    private readonly FreePlaces _free = new();

    public Scene(Diagram diagram)
    {
        var clusters = diagram.Clusters;
        _blocks = new Block?[clusters.Length];
        _at = new Point[clusters.Length];
        _hulls = new Box[clusters.Length];
        _nodes = new Point[diagram.Nodes.Length];
        _clusterOf = diagram.ClusterOfNodes();
        _lines =
        [
            .. diagram
                .Ties.Select(t => (t.From, t.To))
                .Where(l => _clusterOf[l.From] != _clusterOf[l.To]),
        ];
        _linesOf =
        [
            .. Enumerable
                .Range(0, clusters.Length)
                .Select(c =>
                    _lines.Where(l => _clusterOf[l.From] == c || _clusterOf[l.To] == c).ToArray()
                ),
        ];
        _innerOf =
        [
            .. clusters.Select(
                (cluster, c) =>
                    diagram
                        .Ties.Where(t => _clusterOf[t.From] == c && _clusterOf[t.To] == c)
                        .Where(t => t.From != cluster.Head && t.To != cluster.Head)
                        .Select(t => (t.From, t.To))
                        .ToArray()
            ),
        ];
        _countsHits = clusters.Length * _lines.Length < 20_000;
    }

    /// <summary>How many clusters stand.</summary>
    public int Count => _blocks.Count(b => b is not null);

    public int LinesOf(int cluster) => _linesOf[cluster].Length;

    public int LinesToPlaced(int cluster) =>
        _linesOf[cluster].Count(l => IsPlaced(Other(cluster, l)));

    public void Put(int cluster, Block block, Point at)
    {
        (_blocks[cluster], _at[cluster], _hulls[cluster]) = (block, at, block.Hull.Moved(at));
        Locate(block, at);
    }

    /// <summary>Takes a cluster out and says where it stood; null if it did not stand yet.</summary>
    public (Block Block, Point At)? Take(int cluster)
    {
        var block = _blocks[cluster];
        _blocks[cluster] = null;
        return block is null ? null : (block, _at[cluster]);
    }

    public bool IsFree(Box hull, double gap)
    {
        var grown = hull.Grown(gap);
        return !_hulls.Where((hull, c) => IsPlaced(c) && hull.Overlaps(grown)).Any();
    }

    /// <summary>How far along a way from the middle a hull is first free.</summary>
    public double FirstFree(Box hull, Point way, double gap)
    {
        _free.Clear();
        for (var c = 0; c < _blocks.Length; c++)
        {
            if (IsPlaced(c))
            {
                var x = ((hull.Width + _hulls[c].Width) / 2) + gap;
                var y = ((hull.Height + _hulls[c].Height) / 2) + gap;
                _free.Block(_at[c], x, y, way);
            }
        }

        return _free.First();
    }

    /// <summary>What a cluster costs at a place: the length of its lines, and the strangers that lines run under.</summary>
    public double Cost(int cluster, Block block, Point at, double limit, double radius)
    {
        Locate(block, at);
        var cost = radius + (BalanceCost * Imbalance(block, at));
        foreach (var line in _linesOf[cluster])
        {
            cost += IsPlaced(Other(cluster, line))
                ? (_nodes[line.From] - _nodes[line.To]).Length
                : 0;
        }

        cost += _innerOf[cluster].Sum(line => (_nodes[line.From] - _nodes[line.To]).Length);
        if (cost >= limit || !_countsHits)
        {
            return cost;
        }

        cost += HitCost * Hits(cluster, block.Hull.Moved(at));
        return cost >= limit ? cost : cost + (OwnHitCost * OwnHits(cluster, block, at));
    }

    public (ImmutableArray<Box> Nodes, ImmutableArray<Box> Clusters) Boxes()
    {
        var nodes = new Box[_nodes.Length];
        for (var c = 0; c < _blocks.Length; c++)
        {
            foreach (var (node, box) in _blocks[c]!.Nodes)
            {
                nodes[node] = box.Moved(_at[c]);
            }
        }

        return ([.. nodes], [.. _hulls]);
    }

    private void Locate(Block block, Point at)
    {
        foreach (var (node, box) in block.Nodes)
        {
            _nodes[node] = box.Centre + at;
        }

        // Lines to a head end at its box.
        _nodes[block.Head] = at;
    }

    /// <summary>How far the middle of all boxes, the larger counting more, is from the middle of the picture.</summary>
    private double Imbalance(Block block, Point at)
    {
        var area = block.Hull.Width * block.Hull.Height;
        var (sum, areas) = (at * area, area);
        for (var c = 0; c < _blocks.Length; c++)
        {
            var other = IsPlaced(c) ? _hulls[c].Width * _hulls[c].Height : 0;
            (sum, areas) = (sum + (_at[c] * other), areas + other);
        }

        return (sum * (1 / areas)).Length;
    }

    private int Hits(int cluster, Box hull)
    {
        var hits = 0;
        foreach (var line in _linesOf[cluster])
        {
            var other = Other(cluster, line);
            for (var c = 0; c < _blocks.Length && IsPlaced(other); c++)
            {
                var isStranger = c != other && IsPlaced(c);
                hits +=
                    isStranger && _hulls[c].IsCrossedBy(_nodes[line.From], _nodes[line.To]) ? 1 : 0;
            }
        }

        foreach (var (from, to) in _lines)
        {
            if (
                IsPlaced(_clusterOf[from])
                && IsPlaced(_clusterOf[to])
                && hull.IsCrossedBy(_nodes[from], _nodes[to])
            )
            {
                hits++;
            }
        }

        return hits;
    }

    /// <summary>How often lines to members, or between them, run under other members.</summary>
    private int OwnHits(int cluster, Block block, Point at)
    {
        var lines = _innerOf[cluster]
            .Concat(
                _linesOf[cluster]
                    .Where(l =>
                        l.From != block.Head && l.To != block.Head && IsPlaced(Other(cluster, l))
                    )
            )
            .ToList();
        return block.Nodes.Sum(n =>
        {
            var box = n.Box.Moved(at);
            return lines.Count(l =>
                l.From != n.Node && l.To != n.Node && box.IsCrossedBy(_nodes[l.From], _nodes[l.To])
            );
        });
    }

    private bool IsPlaced(int cluster) => _blocks[cluster] is not null;

    private int Other(int cluster, (int From, int To) line) =>
        _clusterOf[line.From] == cluster ? _clusterOf[line.To] : _clusterOf[line.From];
}
