namespace KazCsto.Graphs;

/// <summary>One arc from which a <see cref="Graph"/> is made.</summary>
/// <param name="From">The number of the node it leaves.</param>
/// <param name="To">The number of the node it enters.</param>
/// <param name="Strength">How close (more = closer), or NaN if the graph has no strengths.</param>
/// <param name="Length">How far (more = farther, &gt; 0), or NaN if the graph has no lengths.</param>
public readonly record struct GraphArc(int From, int To, double Strength = double.NaN, double Length = double.NaN)
{
    internal void RefuseUnlessValid(int nodes)
    {
        if ((uint)From >= (uint)nodes || (uint)To >= (uint)nodes)
        {
            throw new ArgumentException($"arc {From} -> {To} leaves the {nodes} nodes of the graph");
        }

        if (From == To)
        {
            throw new ArgumentException($"arc {From} -> {To} is a loop");
        }

        if (Length <= 0)
        {
            throw new ArgumentException($"arc {From} -> {To} has length {Length}; lengths are above 0");
        }
    }
}
