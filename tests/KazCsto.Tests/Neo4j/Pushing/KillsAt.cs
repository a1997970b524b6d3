using KazCsto.Graphs;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Pushing;

/// <summary>Kills a server when work has come so far.</summary>
internal sealed class KillsAt(Neo4jServer engine, long atRow) : IProgress<Step>
{
    private bool _isDone;

    public void Report(Step value)
    {
        if (value.Done >= atRow && !_isDone)
        {
            _isDone = true;
            engine.KillAsync().GetAwaiter().GetResult();
        }
    }
}
