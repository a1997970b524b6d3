namespace KazCsto.Graphs.Communities;

/// <summary>Numbers for groups that do not depend on how the groups were found.</summary>
internal static class GroupNumbers
{
    /// <summary>Renumbers groups by size, the largest first, and equally large ones by their smallest nodes; returns how many there are.</summary>
    /// <param name="groups">The group of each node, in any numbers from 0 to below the number of nodes.</param>
    internal static int BySize(int[] groups)
    {
        var sizes = new int[groups.Length];
        foreach (var group in groups)
        {
            sizes[group]++;
        }

        var rank = new int[groups.Length];
        var count = 0;
        var keys = new (int Missing, int First, int Group)[groups.Length];
        for (var node = 0; node < groups.Length; node++)
        {
            var group = groups[node];
            if (sizes[group] > 0)
            {
                keys[count++] = (groups.Length - sizes[group], node, group);
                sizes[group] = 0;
            }
        }

        Array.Sort(keys, 0, count);
        for (var i = 0; i < count; i++)
        {
            rank[keys[i].Group] = i;
        }

        for (var node = 0; node < groups.Length; node++)
        {
            groups[node] = rank[groups[node]];
        }

        return count;
    }
}
