namespace KazCsto.Export.Pictures;

/// <summary>The nodes around a node, by how many ties they are away.</summary>
internal static class Neighbourhood
{
    public static Dictionary<Node, int> Of(Network network, Node centre, int hops)
    {
        var distances = new Dictionary<Node, int> { [centre] = 0 };
        var frontier = new List<Node> { centre };
        for (var distance = 1; distance <= hops && frontier.Count > 0; distance++)
        {
            var next = new List<Node>();
            foreach (var node in frontier)
            {
                var others = network.TiesOf(node).Where(t => t.Standing != Standing.Denied).Select(t => t.Other(node));
                next.AddRange(others.Where(other => distances.TryAdd(other, distance)));
            }

            frontier = next;
        }

        return distances;
    }
}
