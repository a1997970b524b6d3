namespace KazCsto.Graphs.Communities;

/// <summary>Splits groups that do not hang together into their connected parts.</summary>
internal static class ConnectedParts
{
    /// <summary>Gives each connected part of each group a number of its own, from 0 without gaps, and returns how many there are.</summary>
    internal static int Split(Level level, int[] groups)
    {
        var parts = new int[level.NodeCount];
        var open = new int[level.NodeCount];
        var count = 0;
        Array.Fill(parts, -1);
        for (var start = 0; start < parts.Length; start++)
        {
            if (parts[start] < 0)
            {
                Flood(level, groups, parts, open, start, count++);
            }
        }

        parts.CopyTo(groups, 0);
        return count;
    }

    private static void Flood(Level level, int[] groups, int[] parts, int[] open, int start, int part)
    {
        var waiting = 1;
        open[0] = start;
        parts[start] = part;
        while (waiting > 0)
        {
            var node = open[--waiting];
            for (var arc = level.Starts[node]; arc < level.Ends[node]; arc++)
            {
                var neighbour = level.Targets[arc];
                if (parts[neighbour] < 0 && groups[neighbour] == groups[node])
                {
                    parts[neighbour] = part;
                    open[waiting++] = neighbour;
                }
            }
        }
    }
}
