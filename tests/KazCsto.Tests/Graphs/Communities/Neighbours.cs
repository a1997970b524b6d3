namespace KazCsto.Tests.Graphs.Communities;

/// <summary>The divisions one step away from a given one.</summary>
internal static class Neighbours
{
    /// <summary>One node moved to another group or to one of its own, or two groups merged.</summary>
    internal static IEnumerable<int[]> Of(int[] groups) => [.. Moved(groups), .. Merged(groups)];

    private static IEnumerable<int[]> Moved(int[] groups) =>
        from node in Enumerable.Range(0, groups.Length)
        from target in Enumerable.Range(0, Math.Min(groups.Length, groups.Max() + 2))
        select groups.Select((old, other) => other == node ? target : old).ToArray();

    private static IEnumerable<int[]> Merged(int[] groups) =>
        from one in groups.Distinct()
        from other in groups.Distinct()
        where one < other
        select Array.ConvertAll(groups, old => old == other ? one : old);
}
