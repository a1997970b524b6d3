namespace KazCsto.Graphs;

/// <summary>Ties as they were read, loops and duplicates among them: what a large <see cref="Graph"/> is made from.</summary>
/// <param name="From">The node at the first end of each tie.</param>
/// <param name="To">The node at its second end.</param>
/// <param name="Strengths">How close its ends are, one for each tie; null if the graph is to have no strengths.</param>
/// <param name="Lengths">How far apart its ends are, one for each tie and above 0; null if the graph is to have no lengths.</param>
public readonly record struct TieList(
    Memory<int> From,
    Memory<int> To,
    double[]? Strengths = null,
    double[]? Lengths = null
)
{
    /// <summary>The number of ties.</summary>
    public int Count => From.Length;
}
