namespace KazCsto.Export.Pictures;

/// <summary>Blocks on their places, and what it costs to put another somewhere.</summary>
internal sealed class Scene
{
    /// <summary>How many times wider than high the picture may become.</summary>
    public const double WideBy = 1.6;

    private const double Step = 12;
    private const double RadiusCost = 0.35;
    private const double HitCost = 90;
    private const int MostCounted = 20_000;

    private readonly (PictureBlock Block, Point At)?[] _places;
    private readonly Box?[] _hulls;
    private readonly Point[] _nodes;
    private readonly int[] _clusterOf;
    private readonly (int From, int To)[] _lines;
    private readonly ILookup<int, (int From, int To)> _linesOf;
    private readonly ILookup<int, (int From, int To)> _innerOf;

    public Scene(Diagram diagram)
    {
        _places = new (PictureBlock, Point)?[diagram.Clusters.Length];
        _hulls = new Box?[diagram.Clusters.Length];
        _nodes = new Point[diagram.Nodes.Length];
        _clusterOf = diagram.ClusterOfNodes();
        var lines = diagram.Ties.Select(t => (t.From, t.To)).ToLookup(l => _clusterOf[l.From] == _clusterOf[l.To]);
        _lines = [.. lines[false]];
        _linesOf = _lines
            .SelectMany(l => new[] { (_clusterOf[l.From], l), (_clusterOf[l.To], l) })
            .ToLookup(p => p.Item1, p => p.l);
        _innerOf = lines[true]
            .Where(l => diagram.Clusters[_clusterOf[l.From]].Head is var head && l.From != head && l.To != head)
            .ToLookup(l => _clusterOf[l.From]);
    }

    public bool IsEmpty => Array.TrueForAll(_hulls, h => h is null);

    public int LinesOf(int cluster) => _linesOf[cluster].Count();

    public int LinesToPlaced(int cluster) => _linesOf[cluster].Count(l => IsPlaced(Other(cluster, l)));

    public (PictureBlock Block, Point At) PlaceOf(int cluster) => _places[cluster]!.Value;

    public void Put(int cluster, (PictureBlock Block, Point At) place)
    {
        (_places[cluster], _hulls[cluster]) = (place, place.Block.Hull.Moved(place.At));
        Locate(place);
    }

    /// <summary>Takes a cluster out and says where it stood; null if it did not stand yet.</summary>
    public (PictureBlock Block, Point At)? Take(int cluster)
    {
        var place = _places[cluster];
        (_places[cluster], _hulls[cluster]) = (null, null);
        return place;
    }

    /// <summary>How far along a way from the middle a hull is first free.</summary>
    public double FirstFree(Box hull, Point way, double gap)
    {
        var free = 0.0;
        while (hull.Moved(way * free).Grown(gap) is var area && Array.Exists(_hulls, h => h?.Overlaps(area) == true))
        {
            free += Step;
        }

        return free;
    }

    /// <summary>What a cluster costs at a place, or a part of it that reaches a limit: the length of its lines, and the strangers that lines run under.</summary>
    public double Cost(int cluster, (PictureBlock Block, Point At) place, double limit)
    {
        Locate(place);
        var lines = _linesOf[cluster].Where(l => IsPlaced(Other(cluster, l))).ToList();
        var cost =
            (RadiusCost * (place.At with { X = place.At.X / WideBy }).Length)
            + lines.Concat(_innerOf[cluster]).Sum(l => (_nodes[l.From] - _nodes[l.To]).Length);
        return cost < limit && _hulls.Length * _lines.Length < MostCounted
            ? cost + (HitCost * Hits(cluster, lines, place.Block.Hull.Moved(place.At)))
            : cost;
    }

    public (ImmutableArray<Box> Nodes, ImmutableArray<Box> Clusters) Boxes()
    {
        var nodes = new Box[_nodes.Length];
        foreach (var (block, at) in _places.Select(p => p!.Value))
        {
            foreach (var (node, box) in block.Nodes)
            {
                nodes[node] = box.Moved(at);
            }
        }

        return ([.. nodes], [.. _hulls.Select(h => h!.Value)]);
    }

    private void Locate((PictureBlock Block, Point At) place)
    {
        foreach (var (node, box) in place.Block.Nodes)
        {
            _nodes[node] = box.Centre + place.At;
        }

        // Lines to a head end at its box.
        _nodes[place.Block.Nodes[0].Node] = place.At;
    }

    /// <summary>How many strangers stand on the lines of a cluster, and how many lines of strangers it stands on.</summary>
    private int Hits(int cluster, List<(int From, int To)> lines, Box hull)
    {
        var hits = _lines.Count(l => IsCrossed(hull, l) && IsPlaced(_clusterOf[l.From]) && IsPlaced(_clusterOf[l.To]));
        foreach (var line in lines)
        {
            var other = Other(cluster, line);
            for (var c = 0; c < _hulls.Length; c++)
            {
                hits += c != other && _hulls[c] is { } stranger && IsCrossed(stranger, line) ? 1 : 0;
            }
        }

        return hits;
    }

    private bool IsCrossed(Box hull, (int From, int To) line) => hull.IsCrossedBy(_nodes[line.From], _nodes[line.To]);

    private bool IsPlaced(int cluster) => _hulls[cluster] is not null;

    private int Other(int cluster, (int From, int To) line) =>
        _clusterOf[line.From] == cluster ? _clusterOf[line.To] : _clusterOf[line.From];
}
