namespace KazCsto.Benchmarks.Generators;

/// <summary>A grid: each node is tied to its neighbours left, right, above and below. Long paths, and very many of them.</summary>
internal static class Grid
{
    internal static MadeGraph Of(int width, int height)
    {
        var ties = new List<ulong>();
        for (var node = 0; node < width * height; node++)
        {
            if ((node + 1) % width > 0)
            {
                ties.Add(MadeGraph.Tie(node, node + 1));
            }

            if (node + width < width * height)
            {
                ties.Add(MadeGraph.Tie(node, node + width));
            }
        }

        return MadeGraph.Of(width * height, [.. ties]);
    }
}
