namespace KazCsto.Graphs.Communities;

/// <summary>What a search came to.</summary>
/// <param name="GroupOf">The group of each node.</param>
/// <param name="Quality">How good the groups are.</param>
/// <param name="Rounds">How often it went over the whole graph.</param>
/// <param name="IsSettled">Whether the last round changed nothing.</param>
internal readonly record struct FoundGroups(int[] GroupOf, double Quality, int Rounds, bool IsSettled)
{
    /// <summary>Numbers the groups and puts the words to them.</summary>
    internal Grouping Described(string method, string convention, ulong seed)
    {
        var count = GroupNumbers.BySize(GroupOf);
        return new(method, convention, GroupOf, count, Quality, Rounds, IsSettled, seed);
    }
}
