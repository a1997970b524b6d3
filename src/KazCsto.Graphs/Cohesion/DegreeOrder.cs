namespace KazCsto.Graphs.Cohesion;

/// <summary>The nodes by their number of contacts, the fewest first, and by their numbers where that is equal.</summary>
internal static class DegreeOrder
{
    internal static int[] Of(Contacts contacts)
    {
        var starts = Starts(contacts);
        var order = new int[contacts.NodeCount];
        for (var node = 0; node < order.Length; node++)
        {
            order[starts[contacts.Degree(node)]++] = node;
        }

        return order;
    }

    /// <summary>Where in that order the nodes of each degree begin.</summary>
    internal static int[] Starts(Contacts contacts)
    {
        var most = 0;
        for (var node = 0; node < contacts.NodeCount; node++)
        {
            most = Math.Max(most, contacts.Degree(node));
        }

        var starts = new int[most + 2];
        for (var node = 0; node < contacts.NodeCount; node++)
        {
            starts[contacts.Degree(node) + 1]++;
        }

        ArcSort.Accumulate(starts);
        return starts;
    }
}
