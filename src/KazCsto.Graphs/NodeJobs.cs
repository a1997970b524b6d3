namespace KazCsto.Graphs;

/// <summary>Does a job for each node, on several threads of which each has some memory of its own to work in.</summary>
internal static class NodeJobs
{
    // Few enough that a part of hubs does not keep the last thread busy while the others wait.
    private const int NodesInPart = 16;

    /// <summary>Does <c>job(node, memory)</c> once for each node; what it writes for others than the node, it may write to its memory alone.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="steps">About how many steps all jobs take.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every part.</param>
    /// <param name="memory">Makes the memory of one thread.</param>
    /// <param name="job">The job.</param>
    /// <returns>The memories that were used, in no order that means anything.</returns>
    internal static IEnumerable<TMemory> Each<TMemory>(
        int nodes,
        long steps,
        Work work,
        Func<TMemory> memory,
        Action<int, TMemory> job
    )
        where TMemory : class
    {
        using var team = Team.For(work, steps);
        var memories = new TMemory?[team.Size];
        var done = 0L;
        team.Each(
            (nodes + NodesInPart - 1) / NodesInPart,
            (part, worker) =>
            {
                var own = memories[worker] ??= memory();
                var first = part * NodesInPart;
                var end = Math.Min(nodes, first + NodesInPart);
                for (var node = first; node < end; node++)
                {
                    work.StopIfCancelled();
                    job(node, own);
                }

                work.Report(Interlocked.Add(ref done, end - first), nodes);
            }
        );
        return memories.OfType<TMemory>();
    }
}
