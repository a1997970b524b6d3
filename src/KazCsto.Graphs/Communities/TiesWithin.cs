namespace KazCsto.Graphs.Communities;

/// <summary>What lies within groups.</summary>
internal static class TiesWithin
{
    /// <summary>The strength of all arcs within groups together, or their number; an undirected tie is two arcs.</summary>
    internal static double Of(Graph graph, int[] groups, bool byStrength)
    {
        var sum = 0.0;
        for (var node = 0; node < groups.Length; node++)
        {
            for (var arc = graph.Out.Offsets[node]; arc < graph.Out.Offsets[node + 1]; arc++)
            {
                if (groups[graph.Out.Targets[arc]] == groups[node])
                {
                    sum += byStrength ? graph.Out.Strengths[arc] : 1;
                }
            }
        }

        return sum;
    }
}
