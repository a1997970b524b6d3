namespace KazCsto.Graphs.EdgeLists;

/// <summary>Orders nodes by descending degree.</summary>
internal static class DescendingDegrees
{
    /// <summary>The places of the degrees in descending order; those that are equal stay in their order.</summary>
    public static int[] Order(int[] degrees)
    {
        var largest = degrees.Max();
        var next = new int[largest + 2];
        foreach (var degree in degrees)
        {
            next[largest - degree + 1]++;
        }

        for (var i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }

        var order = new int[degrees.Length];
        for (var place = 0; place < degrees.Length; place++)
        {
            order[next[largest - degrees[place]]++] = place;
        }

        return order;
    }
}
