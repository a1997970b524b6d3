namespace KazCsto.Analysis.Paths;

/// <summary>How far it is from every node to one target, when some nodes are blocked.</summary>
internal abstract class WaysToTarget
{
    /// <summary>Measures the distances without entering the blocked nodes.</summary>
    internal abstract void Search(bool[] blocked);

    /// <summary>The least length that still lies ahead at a node, with so many hops to go; infinity if too few.</summary>
    internal abstract double Left(int node, int hops);

    /// <summary>Whether an outgoing arc of a node begins a shortest way to the target.</summary>
    internal abstract bool IsFirstStep(int arc, int node, int hops);
}
