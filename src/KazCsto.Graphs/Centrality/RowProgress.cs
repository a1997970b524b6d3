namespace KazCsto.Graphs.Centrality;

/// <summary>Counts the rows of a matrix that are done, from any thread, and passes it on.</summary>
internal sealed class RowProgress(Work work, long total)
{
    private long _done;

    internal void StopIfCancelled() => work.StopIfCancelled();

    internal void Done(int rows) => work.Report(Interlocked.Add(ref _done, rows), total);
}
