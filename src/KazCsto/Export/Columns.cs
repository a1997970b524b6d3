using System.Collections.Immutable;

namespace KazCsto.Export;

/// <summary>Arranges a chain: columns from left to right, by distance from the node where the first tie begins.</summary>
internal static class Columns
{
    private const double ColumnGap = 150;
    private const double RowGap = 34;

    public static (ImmutableArray<Box> Nodes, ImmutableArray<Box> Clusters) Of(Diagram diagram)
    {
        var distance = Distances(diagram);
        var sizes = diagram.Nodes.Select(NodeSize.Of).ToArray();
        var boxes = new Box[sizes.Length];
        var left = 0.0;
        var columns = diagram.Nodes.GroupBy(n => distance[n.Number]).OrderBy(g => g.Key);
        foreach (var column in columns)
        {
            var nodes = column
                .Select(n => n.Number)
                .OrderBy(n => MeanTop(n, diagram, distance, boxes))
                .ThenBy(n => n)
                .ToList();
            var width = nodes.Max(n => sizes[n].Width);
            var top = -(nodes.Sum(n => sizes[n].Height + RowGap) - RowGap) / 2;
            foreach (var n in nodes)
            {
                boxes[n] = sizes[n] with
                {
                    Left = left + ((width - sizes[n].Width) / 2),
                    Top = top,
                };
                top += sizes[n].Height + RowGap;
            }

            left += width + ColumnGap;
        }

        return ([.. boxes], [.. diagram.Clusters.Select(c => boxes[c.Head])]);
    }

    private static double MeanTop(int node, Diagram diagram, int[] distance, Box[] boxes)
    {
        var before = Neighbours(diagram, node).Where(n => distance[n] < distance[node]).ToList();
        return before.Count == 0 ? 0 : before.Average(n => boxes[n].Centre.Y);
    }

    /// <summary>How many ties each node is away from the first.</summary>
    public static int[] Distances(Diagram diagram)
    {
        var distance = Enumerable.Repeat(-1, diagram.Nodes.Length).ToArray();
        foreach (var start in new[] { diagram.Start }.Concat(Enumerable.Range(0, distance.Length)))
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
        diagram
            .Ties.Where(t => t.From == node || t.To == node)
            .Select(t => t.From == node ? t.To : t.From);
}
