namespace KazCsto.Export.Charts;

/// <summary>Moves labels apart that stand below each other.</summary>
internal static class EndLabels
{
    /// <summary>Heights as near as possible to those that are wanted, in their order, and no two nearer than a label is high.</summary>
    /// <remarks>Neighbours that would overlap become one block around the mean of what they want (pool adjacent violators).</remarks>
    public static double[] Spread(double[] wanted, double height, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Length).OrderBy(i => wanted[i]).ToArray();
        var blocks = new List<(double Sum, int Count)>();
        for (var i = 0; i < order.Length; i++)
        {
            // What each would want if all labels had no height.
            blocks.Add((wanted[order[i]] - (i * height), 1));
            while (blocks.Count > 1 && Mean(blocks[^2]) > Mean(blocks[^1]))
            {
                var (upper, lower) = (blocks[^2], blocks[^1]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((upper.Sum + lower.Sum, upper.Count + lower.Count));
            }
        }

        var least = blocks.SelectMany(b => Enumerable.Repeat(Mean(b), b.Count)).ToArray();
        var last = Math.Max(top, bottom - ((wanted.Length - 1) * height));
        var placed = new double[wanted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            placed[order[i]] = Math.Clamp(least[i], top, last) + (i * height);
        }

        return placed;
    }

    private static double Mean((double Sum, int Count) block) => block.Sum / block.Count;
}
