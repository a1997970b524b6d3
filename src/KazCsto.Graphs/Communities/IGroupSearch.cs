namespace KazCsto.Graphs.Communities;

/// <summary>A method at work on one graph, run after run with the same memory; for one thread at a time.</summary>
internal interface IGroupSearch
{
    /// <summary>Finds groups, numbered from 0 to below the number of nodes.</summary>
    FoundGroups Run(SeededRandom random, Work work);
}
