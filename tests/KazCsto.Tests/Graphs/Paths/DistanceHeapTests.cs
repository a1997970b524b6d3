using FsCheck.Xunit;
using KazCsto.Graphs.Paths;

namespace KazCsto.Tests.Graphs.Paths;

public class DistanceHeapTests
{
    [Fact]
    public void Of_equally_near_nodes_the_smallest_number_comes_out_first()
    {
        var heap = new DistanceHeap(7);
        foreach (var node in new[] { 4, 6, 0, 2, 5, 1, 3 })
        {
            heap.Offer(node, 0.5);
        }

        All(heap).ShouldBe([0, 1, 2, 3, 4, 5, 6]);
    }

    [Fact]
    public void A_node_that_comes_nearer_moves_up_and_stays_one()
    {
        var heap = new DistanceHeap(3);
        heap.Offer(0, 1);
        heap.Offer(1, 2);
        heap.Offer(2, 3);

        heap.Offer(2, 0);

        heap.Nearest.ShouldBe(0);
        All(heap).ShouldBe([2, 0, 1]);
    }

    [Fact]
    public void A_node_that_was_taken_or_cleared_away_may_come_again()
    {
        var heap = new DistanceHeap(3);
        heap.Offer(1, 1);
        heap.Offer(2, 2);
        heap.Take().ShouldBe(1);

        heap.Offer(1, 5);
        heap.Clear();
        heap.Count.ShouldBe(0);
        heap.Offer(2, 9);
        heap.Offer(1, 9);

        All(heap).ShouldBe([1, 2]);
    }

    [Property]
    public void Whatever_is_offered_comes_out_by_its_least_distance_then_by_number((byte Node, byte Distance)[] offers)
    {
        var least = new Dictionary<int, double>();
        var heap = new DistanceHeap(256);
        foreach (var (node, tenths) in offers)
        {
            var distance = tenths / 10.0;
            if (!least.TryGetValue(node, out var known) || distance < known)
            {
                least[node] = distance;
                heap.Offer(node, distance);
            }
        }

        heap.Count.ShouldBe(least.Count);
        All(heap).ShouldBe(least.OrderBy(pair => (pair.Value, pair.Key)).Select(pair => pair.Key));
    }

    private static List<int> All(DistanceHeap heap)
    {
        var taken = new List<int>();
        while (heap.Count > 0)
        {
            taken.Add(heap.Take());
        }

        return taken;
    }
}
