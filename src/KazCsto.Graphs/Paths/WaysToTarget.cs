namespace KazCsto.Graphs.Paths;

/// <summary>How far it is at least from every node to one target.</summary>
internal abstract class WaysToTarget
{
    /// <summary>A length that no way from a node to the target falls short of, with so many hops to go; infinity if none leads there.</summary>
    internal abstract double Left(int node, int hops);

    /// <summary>Whether a step may be part of a shortest way, so that a walk of such steps comes to an end.</summary>
    internal abstract bool IsForward(int node, int next);
}

/// <summary>Ways to the target that are measured anew for each set, round what is barred: exact, not just lower bounds.</summary>
internal abstract class Detours : WaysToTarget
{
    /// <summary>Measures the ways on which a path of the set can be the shortest.</summary>
    internal abstract void Search(PathSet set, Barred barred, CancellationToken cancellation);
}
