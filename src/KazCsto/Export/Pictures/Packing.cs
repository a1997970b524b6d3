namespace KazCsto.Export.Pictures;

/// <summary>Arranges clusters as a map: the centre in the middle and the others around it, near to what they are tied to.</summary>
/// <remarks>
/// Each block is put on one of many rays from the middle, as near as the blocks already there allow, where its lines are short and few
/// blocks lie on them or they on it. Then block after block is taken out and put where it now fits best, or two of its members are exchanged, until nothing
/// improves. A rectangle that fits nowhere else fits farther out, so that nothing ever overlaps.
/// </remarks>
internal sealed class Packing
{
    private const int Rays = 60;
    private const int MostRounds = 12;
    private const int LargestRefined = 80;
    private const double Gap = 52;

    private const double Trifle = 1e-6;

    // Rounded, because the last digits of a sine depend on the machine.
    private static readonly Point[] Ways =
    [
        .. Enumerable
            .Range(0, Rays)
            .Select(ray => 2 * Math.PI * ray / Rays)
            .Select(a => new Point(Scene.WideBy * Math.Round(Math.Cos(a), 9), Math.Round(Math.Sin(a), 9))),
    ];

    private static readonly bool[] BothSides = [false, true];

    private readonly Diagram _diagram;
    private readonly Box[] _sizes;
    private readonly Scene _scene;

    private Packing(Diagram diagram)
    {
        _diagram = diagram;
        _sizes = [.. diagram.Nodes.Select(NodeSize.Of)];
        _scene = new(diagram);
    }

    public static (ImmutableArray<Box> Nodes, ImmutableArray<Box> Clusters) Of(Diagram diagram)
    {
        var packing = new Packing(diagram);
        var clusters = Enumerable.Range(0, diagram.Clusters.Length).ToList();
        var centre = clusters
            .OrderByDescending(c => packing.HeadOf(c).IsCentre)
            .ThenByDescending(c => packing.HeadOf(c).Node.Kind.Name == diagram.Style.Centre)
            .ThenByDescending(packing._scene.LinesOf)
            .First();
        packing.PlaceAll(clusters, centre);
        if (clusters.Count <= LargestRefined)
        {
            packing.Improve(centre);
        }

        return packing._scene.Boxes();
    }

    private void PlaceAll(List<int> clusters, int centre)
    {
        var waiting = clusters.ToList();
        for (var next = centre; waiting.Remove(next); )
        {
            Put(next, Places(next, _diagram.Clusters[next].Members));
            // What has most lines to those already there comes next; of equals, what has most lines at all.
            next = waiting.OrderByDescending(_scene.LinesToPlaced).ThenByDescending(_scene.LinesOf).FirstOrDefault(-1);
        }
    }

    private void Improve(int centre)
    {
        var changed = true;
        for (var round = 0; round < MostRounds && changed; round++)
        {
            changed = false;
            for (var cluster = 0; cluster < _diagram.Clusters.Length; cluster++)
            {
                var order = _scene.PlaceOf(cluster).Block.Order.ToImmutableArray();
                changed |= cluster != centre && Put(cluster, Places(cluster, order));
                while (Put(cluster, Exchanges(cluster)))
                {
                    changed = true;
                }
            }
        }
    }

    /// <summary>Puts a cluster where it is best; says whether that is better than where it was.</summary>
    private bool Put(int cluster, IEnumerable<(PictureBlock Block, Point At)> places)
    {
        var before = _scene.Take(cluster);
        // Less than a trifle is no improvement, lest rounding make a block go to and fro.
        var (best, least) = before is null
            ? (default, double.MaxValue)
            : (before.Value, _scene.Cost(cluster, before.Value, double.MaxValue) - Trifle);
        var changed = false;
        foreach (var place in places)
        {
            var cost = _scene.Cost(cluster, place, least);
            (best, least, changed) = cost < least ? (place, cost - Trifle, true) : (best, least, changed);
        }

        _scene.Put(cluster, best);
        return changed;
    }

    /// <summary>The nearest free place on each ray, as the block is and mirrored.</summary>
    private IEnumerable<(PictureBlock Block, Point At)> Places(int cluster, ImmutableArray<int> order)
    {
        var blocks = BothSides.Select(mirrored => BlockOf(cluster, order, mirrored));
        return blocks.SelectMany(block =>
            _scene.IsEmpty
                ? [(block, new Point(0, 0))]
                : Ways.Select(way => (block, way * _scene.FirstFree(block.Hull, way, Gap)))
        );
    }

    /// <summary>The same place with two members exchanged.</summary>
    private IEnumerable<(PictureBlock Block, Point At)> Exchanges(int cluster)
    {
        var (block, at) = _scene.PlaceOf(cluster);
        var order = block.Order.ToImmutableArray();
        return Enumerable
            .Range(0, order.Length)
            .SelectMany(i => Enumerable.Range(0, i).Select(j => (i, j)))
            .Select(p => order.SetItem(p.i, order[p.j]).SetItem(p.j, order[p.i]))
            .Select(other => (BlockOf(cluster, other, block.IsMirrored), at))
            .Where(other => other.Item1.Hull == block.Hull);
    }

    private PictureBlock BlockOf(int cluster, ImmutableArray<int> order, bool mirrored) =>
        PictureBlock.Of(_diagram.Clusters[cluster] with { Members = order }, mirrored, _sizes);

    private DiagramNode HeadOf(int cluster) => _diagram.Nodes[_diagram.Clusters[cluster].Head];
}
