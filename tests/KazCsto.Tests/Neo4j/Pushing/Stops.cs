using KazCsto.Graphs;

namespace KazCsto.Tests.Neo4j.Pushing;

/// <summary>Stops work when it has come so far.</summary>
internal sealed class Stops(CancellationTokenSource stop, long atRow) : IProgress<Step>
{
    public void Report(Step value)
    {
        if (value.Done >= atRow)
        {
            stop.Cancel();
        }
    }
}
