namespace KazCsto.Graphs;

/// <summary>The nodes of a graph cut into stretches of about equal work, a node counting as one arc.</summary>
internal static class NodeParts
{
    /// <summary>Where each part begins; one more entry than parts.</summary>
    internal static int[] Of(Adjacency arcs, int parts)
    {
        var nodes = arcs.Offsets.Length - 1;
        var begins = new int[parts + 1];
        var total = (long)arcs.Targets.Length + nodes;
        var node = 0;
        for (var part = 1; part < parts; part++)
        {
            while (node < nodes && ((long)arcs.Offsets[node] + node) * parts < total * part)
            {
                node++;
            }

            begins[part] = node;
        }

        begins[parts] = nodes;
        return begins;
    }
}
