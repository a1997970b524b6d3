namespace KazCsto.Graphs.Communities;

/// <summary>Looks at a division into groups that a caller gave.</summary>
internal static class GroupLabels
{
    /// <exception cref="ArgumentException">There is not one group for each node, or a number is not from 0 to below the number of nodes.</exception>
    internal static void Refuse(int nodes, int[] groups)
    {
        if (groups.Length != nodes)
        {
            throw new ArgumentException($"{groups.Length} groups are given for {nodes} nodes");
        }

        var wrong = Array.FindIndex(groups, group => (uint)group >= (uint)nodes);
        if (wrong >= 0)
        {
            throw new ArgumentException(
                $"node {wrong} has group {groups[wrong]}; groups are numbered from 0 to below the number of nodes"
            );
        }
    }
}
