namespace KazCsto.Graphs.Centrality;

/// <summary>What two searches that meet know of a node; one cache line holds both.</summary>
/// <param name="ways">The number of shortest paths from where the search began.</param>
/// <param name="level">1, 2, ... from the source, -1, -2, ... from the target, 0 if not reached.</param>
internal struct SearchMark(double ways, int level)
{
    internal double Ways = ways;

    internal readonly int Level = level;
}
