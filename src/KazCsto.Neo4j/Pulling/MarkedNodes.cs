using KazCsto.Graphs;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pulling;

/// <summary>Reads what KazCsto wrote to a server, some nodes at a time.</summary>
internal sealed class MarkedNodes(IServer server, long nodesAStep, Work work)
{
    private long _done;

    /// <summary>The nodes that a statement of <see cref="PullStatements"/> reads, by id.</summary>
    public async IAsyncEnumerable<PulledNode> ReadAsync(string text)
    {
        var parameters = new Dictionary<string, object?> { ["after"] = "", ["count"] = nodesAStep };
        while (true)
        {
            var answer = await server.RunAsync(new(text, parameters), Access.Read, work.Cancellation);
            foreach (var row in answer.Rows)
            {
                var node = new PulledNode((IReadOnlyDictionary<string, object?>)row[0]!, row[1] as string);
                parameters["after"] = node.Text(Names.Id);
                yield return node;
            }

            _done += answer.Rows.Count;
            work.Progress?.Report(new(_done, 0, "rows"));
            if (answer.Rows.Count < nodesAStep)
            {
                yield break;
            }
        }
    }
}
