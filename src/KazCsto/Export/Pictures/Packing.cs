using System.Collections.Immutable;

namespace KazCsto.Export.Pictures;

/// <summary>Arranges clusters as a map: the centre in the middle and the others around it, near to what they are tied to.</summary>
/// <remarks>
/// Each block is put on one of many rays from the middle, as near as the blocks already there allow, where its lines are short and few
/// blocks lie on them or they on it. Then block after block is taken out and put where it now fits best, its inside turned and reordered,
/// until nothing improves. Of several such runs, which begin on different sides, the best counts. A rectangle that fits nowhere else fits farther out, so that nothing ever overlaps.
/// </remarks>
internal sealed class Packing
{
    private const int Rays = 60;
    private const int Starts = 6;
    private const int MostRounds = 10;
    private const int LargestRefined = 80;
    private const int LargestRepeated = 30;
    private const double Gap = 52;
    private const double WideBy = 1.6;
    private const double RadiusCost = 0.35;

    // Less than this is no improvement, lest rounding make a block go to and fro.
    private const double Noise = 1e-6;

    private readonly Diagram _diagram;
    private readonly Box[] _sizes;
    private readonly Scene _scene;
    private readonly int _centre;
    private readonly int _start;

    private Packing(Diagram diagram, int start)
    {
        _start = start;
        _diagram = diagram;
        _sizes = [.. diagram.Nodes.Select(NodeSize.Of)];
        _scene = new(diagram);
        _centre = Centre();
    }

    public static (ImmutableArray<Box> Nodes, ImmutableArray<Box> Clusters) Of(Diagram diagram)
    {
        var starts = diagram.Clusters.Length is > 2 and <= LargestRepeated ? Starts : 1;
        return Enumerable
            .Range(0, starts)
            .Select(start => new Packing(diagram, start))
            .MinBy(packing => packing.Run())!
            ._scene.Boxes();
    }

    /// <summary>Arranges all, and says what that costs.</summary>
    private double Run()
    {
        PlaceAll();
        Improve();
        return Enumerable.Range(0, _diagram.Clusters.Length).Sum(CostOfPlaced);
    }

    private double CostOfPlaced(int cluster)
    {
        var (block, at) = _scene.Take(cluster)!.Value;
        var cost = Cost(cluster, block, at, double.MaxValue);
        _scene.Put(cluster, block, at);
        return cost;
    }

    private void PlaceAll()
    {
        var waiting = Enumerable.Range(0, _diagram.Clusters.Length).ToList();
        var next = _centre;
        while (true)
        {
            waiting.Remove(next);
            Settle(next);
            if (waiting.Count == 0)
            {
                return;
            }

            // What has most lines to those already there comes first; of equals, what has most lines at all.
            next = waiting
                .OrderByDescending(c => _scene.LinesToPlaced(c))
                .ThenByDescending(c => _scene.LinesOf(c))
                .ThenBy(c => c)
                .First();
        }
    }

    private void Improve()
    {
        if (_diagram.Clusters.Length > LargestRefined)
        {
            return;
        }

        for (var round = 0; round < MostRounds; round++)
        {
            var changed = false;
            for (var cluster = 0; cluster < _diagram.Clusters.Length; cluster++)
            {
                changed |= cluster != _centre && Settle(cluster);
                changed |= Reorder(cluster);
            }

            if (!changed)
            {
                return;
            }
        }
    }

    private int Centre()
    {
        var clusters = Enumerable.Range(0, _diagram.Clusters.Length);
        return clusters
            .OrderByDescending(c => HeadOf(c).IsCentre)
            .ThenByDescending(c => HeadOf(c).Node.Kind.Name == _diagram.Style.Centre)
            .ThenByDescending(_scene.LinesOf)
            .ThenBy(c => c)
            .First();
    }

    /// <summary>Puts a cluster where it is best; says whether that is better than where it was.</summary>
    private bool Settle(int cluster)
    {
        var before = _scene.Take(cluster);
        var cost = before is (var was, var there)
            ? Cost(cluster, was, there, double.MaxValue) - Noise
            : double.MaxValue;
        (Block Block, Point At)? best = null;
        foreach (var block in BlocksOf(cluster, before?.Block.Plan))
        {
            foreach (var at in Places(block))
            {
                var other = Cost(cluster, block, at, cost);
                if (other < cost)
                {
                    (best, cost) = ((block, at), other - Noise);
                }
            }
        }

        var (chosen, place) = best ?? before!.Value;
        _scene.Put(cluster, chosen, place);
        return best is not null;
    }

    private IEnumerable<Block> BlocksOf(int cluster, BlockPlan? plan) =>
        Block
            .PlansOf(_diagram.Clusters[cluster])
            .Select(p => plan is null ? p : p with { Order = plan.Order })
            .Select(p => Block.Of(_diagram.Clusters[cluster], p, _sizes));

    /// <summary>Exchanges members of a cluster while that makes lines shorter.</summary>
    private bool Reorder(int cluster)
    {
        var (block, at) = _scene.Take(cluster)!.Value;
        var cost = Cost(cluster, block, at, double.MaxValue);
        var changed = false;
        var count = block.Plan.Order.Length;
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                var order = block
                    .Plan.Order.SetItem(i, block.Plan.Order[j])
                    .SetItem(j, block.Plan.Order[i]);
                var other = Block.Of(
                    _diagram.Clusters[cluster],
                    block.Plan with
                    {
                        Order = order,
                    },
                    _sizes
                );
                var otherCost = Cost(cluster, other, at, cost);
                if (otherCost < cost - Noise && _scene.IsFree(other.Hull.Moved(at), Gap - 1))
                {
                    (block, cost, changed) = (other, otherCost, true);
                }
            }
        }

        _scene.Put(cluster, block, at);
        return changed;
    }

    private double Cost(int cluster, Block block, Point at, double limit)
    {
        var centre = at with { X = at.X / WideBy };
        return _scene.Cost(cluster, block, at, limit, RadiusCost * centre.Length);
    }

    /// <summary>The nearest free place on each ray.</summary>
    private IEnumerable<Point> Places(Block block) =>
        _scene.Count switch
        {
            0 => [new(0, 0)],
            // Where the first neighbour stands decides much, and which side is best shows only at the end: each start tries another.
            1 => [Place(block, _start * Rays / Starts)],
            _ => Enumerable.Range(0, Rays).Select(ray => Place(block, ray)),
        };

    private Point Place(Block block, int ray)
    {
        var angle = 2 * Math.PI * ray / Rays;
        // Rounded, because the last digits of a sine depend on the machine.
        var way = new Point(
            WideBy * Math.Round(Math.Cos(angle), 9),
            Math.Round(Math.Sin(angle), 9)
        );
        return way * _scene.FirstFree(block.Hull, way, Gap);
    }

    private DiagramNode HeadOf(int cluster) => _diagram.Nodes[_diagram.Clusters[cluster].Head];
}
