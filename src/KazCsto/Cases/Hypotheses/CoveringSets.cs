namespace KazCsto.Cases.Hypotheses;

/// <summary>The smallest sets of hypotheses that together expect every answer that came out.</summary>
internal static class CoveringSets
{
    /// <summary>All smallest choices that meet every set, in order.</summary>
    /// <remarks>Of each unmet set one item must be chosen, so that each choice is found by branching over the shortest one, with one item more allowed in each round.</remarks>
    /// <param name="sets">The sets, none of them empty.</param>
    public static ImmutableArray<ImmutableSortedSet<int>> Smallest(IReadOnlyList<int[]> sets)
    {
        for (var size = 0; ; size++)
        {
            var found = new Dictionary<string, ImmutableSortedSet<int>>(StringComparer.Ordinal);
            Choose([], sets, size, found);
            if (found.Count > 0)
            {
                return [.. found.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value)];
            }
        }
    }

    private static void Choose(
        ImmutableSortedSet<int> chosen,
        IReadOnlyList<int[]> unmet,
        int left,
        Dictionary<string, ImmutableSortedSet<int>> found
    )
    {
        if (unmet.Count == 0)
        {
            found[string.Join(',', chosen.Select(i => $"{i:0000}"))] = chosen;
        }
        else if (left > 0)
        {
            foreach (var item in unmet.MinBy(s => s.Length)!)
            {
                Choose(chosen.Add(item), [.. unmet.Where(s => !s.Contains(item))], left - 1, found);
            }
        }
    }
}
