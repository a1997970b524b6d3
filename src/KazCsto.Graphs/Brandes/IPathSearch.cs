namespace KazCsto.Graphs.Brandes;

/// <summary>Counts the shortest paths from one source after the other, in memory of its own.</summary>
internal interface IPathSearch
{
    /// <summary>Adds what every node carries of the paths from one source, its mass and those of the targets counted.</summary>
    void AddFrom(int source, double[] scores);
}
