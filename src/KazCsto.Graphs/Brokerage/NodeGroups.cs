namespace KazCsto.Graphs.Brokerage;

/// <summary>The group of each node, groups numbered 0, 1, ... without gaps, or none.</summary>
internal sealed class NodeGroups
{
    private const int None = -1;

    private NodeGroups(int[] groupOf, int[] sizes)
    {
        Of = groupOf;
        Sizes = sizes;
        NodeCount = sizes.Sum();
    }

    /// <summary>The group of each node; below 0 for one without.</summary>
    internal int[] Of { get; }

    /// <summary>How many nodes each group has.</summary>
    internal int[] Sizes { get; }

    /// <summary>How many nodes have a group.</summary>
    internal int NodeCount { get; }

    internal bool HoldAll => NodeCount == Of.Length;

    /// <exception cref="ArgumentException">There is not one group for each node, or one is below -1.</exception>
    internal static NodeGroups Read(int nodes, int[] groups)
    {
        if (groups.Length != nodes)
        {
            throw new ArgumentException($"{groups.Length} groups are given for {nodes} nodes");
        }

        var numbers = new Dictionary<int, int>();
        var sizes = new List<int>();
        var groupOf = new int[nodes];
        for (var node = 0; node < nodes; node++)
        {
            if (groups[node] < None)
            {
                throw new ArgumentException($"node {node} has group {groups[node]}; groups are 0 or above, -1 is none");
            }

            if (groups[node] == None)
            {
                groupOf[node] = None;
                continue;
            }

            if (numbers.TryAdd(groups[node], sizes.Count))
            {
                sizes.Add(0);
            }

            groupOf[node] = numbers[groups[node]];
            sizes[groupOf[node]]++;
        }

        return new(groupOf, [.. sizes]);
    }

    internal bool Holds(int node) => Of[node] != None;
}
