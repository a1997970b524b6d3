namespace KazCsto.Graphs;

/// <summary>How work is done: on how many threads, who hears how far it has come, and who may stop it.</summary>
/// <param name="Threads">The most threads to use; 0 means one for each processor. No score depends on it by a single bit.</param>
/// <param name="Progress">Hears how far the work has come, now and then and from any thread; null if nobody asks.</param>
/// <param name="Cancellation">Stops the work, within some milliseconds, with an <see cref="OperationCanceledException"/>.</param>
public readonly record struct Work(
    int Threads = 0,
    IProgress<Step>? Progress = null,
    CancellationToken Cancellation = default
)
{
    internal int ThreadsToUse => Threads > 0 ? Threads : Environment.ProcessorCount;

    internal void StopIfCancelled() => Cancellation.ThrowIfCancellationRequested();

    internal void Report(long done, long total) => Progress?.Report(new(done, total));
}

/// <summary>How far long work has come.</summary>
/// <param name="Done">The units finished.</param>
/// <param name="Total">The units in all; 0 if that is not known.</param>
/// <param name="Unit">What the units are, if their number a second tells something; otherwise null.</param>
public readonly record struct Step(long Done, long Total, string? Unit = null);
