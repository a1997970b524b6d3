namespace KazCsto.Networks.Questions;

/// <summary>All ways from a node that touch no node twice.</summary>
internal static class SimplePaths
{
    /// <summary>The ties of each way, in order; ways of no tie are left out.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="steps">The ties by which a way may go on from a node.</param>
    /// <param name="maxHops">The most ties of a way.</param>
    public static IEnumerable<ImmutableArray<Tie>> From(Node start, Func<Node, IEnumerable<Tie>> steps, long maxHops) =>
        On(start, [start], [], steps, maxHops);

    private static IEnumerable<ImmutableArray<Tie>> On(
        Node here,
        ImmutableHashSet<Node> seen,
        ImmutableArray<Tie> taken,
        Func<Node, IEnumerable<Tie>> steps,
        long left
    )
    {
        if (left <= 0)
        {
            yield break;
        }

        foreach (var tie in steps(here))
        {
            var next = tie.Other(here);
            if (seen.Contains(next))
            {
                continue;
            }

            var way = taken.Add(tie);
            yield return way;
            foreach (var longer in On(next, seen.Add(next), way, steps, left - 1))
            {
                yield return longer;
            }
        }
    }
}
