namespace KazCsto.Export.Pictures;

/// <summary>Arranges a chain: columns from left to right, by how much nearer each node is to where it begins than to where it ends.</summary>
/// <remarks>Of several ways between the same two ends, a node on the longer one thus stands before the node to which it leads.</remarks>
internal static class BoxColumns
{
    private const double ColumnGap = 185;
    private const double RowGap = 44;

    public static (ImmutableArray<Box> Nodes, ImmutableArray<Box> Clusters) Of(Diagram diagram)
    {
        var rank = Ranks(diagram);
        var sizes = diagram.Nodes.Select(NodeSize.Of).ToArray();
        var boxes = new Box[sizes.Length];
        var left = 0.0;
        var columns = diagram.Nodes.GroupBy(n => rank[n.Number]).OrderBy(g => g.Key);
        foreach (var column in columns)
        {
            var nodes = column
                .Select(n => n.Number)
                .OrderBy(n => MeanTop(n, diagram, rank, boxes))
                .ThenBy(n => n)
                .ToList();
            var width = nodes.Max(n => sizes[n].Width);
            var top = -(nodes.Sum(n => sizes[n].Height + RowGap) - RowGap) / 2;
            foreach (var n in nodes)
            {
                boxes[n] = sizes[n] with { Left = left + ((width - sizes[n].Width) / 2), Top = top };
                top += sizes[n].Height + RowGap;
            }

            left += width + ColumnGap;
        }

        return ([.. boxes], [.. diagram.Clusters.Select(c => boxes[c.Head])]);
    }

    private static double MeanTop(int node, Diagram diagram, int[] rank, Box[] boxes)
    {
        var before = Neighbours(diagram, node).Where(n => rank[n] < rank[node]).ToList();
        return before.Count == 0 ? 0 : before.Average(n => boxes[n].Centre.Y);
    }

    /// <summary>The column of each node; columns between which nothing stands may have any distance.</summary>
    public static int[] Ranks(Diagram diagram)
    {
        var fromStart = Distances(diagram, diagram.Start);
        var farthest = fromStart.DefaultIfEmpty(0).Max();
        var end = diagram
            .Ties.SelectMany(t => new[] { t.From, t.To })
            .LastOrDefault(n => fromStart[n] == farthest, diagram.Start);
        return [.. fromStart.Zip(Distances(diagram, end), (a, b) => a - b)];
    }

    private static int[] Distances(Diagram diagram, int from)
    {
        var distance = Enumerable.Repeat(-1, diagram.Nodes.Length).ToArray();
        foreach (var start in Enumerable.Range(0, distance.Length).Prepend(from))
        {
            if (distance[start] >= 0)
            {
                continue;
            }

            distance[start] = 0;
            var queue = new Queue<int>([start]);
            while (queue.TryDequeue(out var node))
            {
                foreach (var next in Neighbours(diagram, node).Where(n => distance[n] < 0))
                {
                    distance[next] = distance[node] + 1;
                    queue.Enqueue(next);
                }
            }
        }

        return distance;
    }

    private static IEnumerable<int> Neighbours(Diagram diagram, int node) =>
        diagram.Ties.Where(t => t.From == node || t.To == node).Select(t => t.From == node ? t.To : t.From);
}
