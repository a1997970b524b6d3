namespace KazCsto.Graphs.Paths;

/// <summary>Ways to the target that are measured anew for each set, round what is barred: exact, not just lower bounds.</summary>
internal abstract class Detours : WaysToTarget
{
    /// <summary>Measures the ways on which a path of the set can be the shortest.</summary>
    internal abstract void Search(PathSet set, Barred barred, CancellationToken cancellation);
}
