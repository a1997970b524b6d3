using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pushing;

/// <summary>Removes from a server what KazCsto wrote earlier and the network no longer has. What has no mark stays.</summary>
internal sealed class Pruning(IServer server, Tally tally, long nodesAStep, CancellationToken cancellation)
{
    private Counters _changes;

    public async Task<Counters> RunAsync()
    {
        var gone = new Dictionary<string, List<object?>>();
        foreach (var label in Names.KeyLabels)
        {
            gone[label] = [];
            await foreach (var ids in IdsAsync(label))
            {
                await RemoveTiesAsync(label, ids);
                gone[label].AddRange(ids.Where(id => !tally.Has(label, (string)id!)));
            }
        }

        // A node can go only when the ties from all labels are gone.
        foreach (var (label, ids) in gone)
        {
            foreach (var some in ids.Chunk(1000))
            {
                await WriteAsync(PushStatements.RemoveNodes(label), "ids", some);
            }
        }

        return _changes;
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> IdsAsync(string label)
    {
        var parameters = new Dictionary<string, object?> { ["after"] = "", ["count"] = nodesAStep };
        while (true)
        {
            var rows = await ReadAsync(new(PushStatements.NextIds(label), parameters));
            if (rows.Count == 0)
            {
                yield break;
            }

            yield return [.. rows.Select(row => row[0])];
            parameters["after"] = rows[^1][0];
        }
    }

    private async Task RemoveTiesAsync(string label, IReadOnlyList<object?> ids)
    {
        foreach (var some in ids.Chunk(1000))
        {
            var rows = await ReadAsync(
                new(PushStatements.TiesFrom(label), new Dictionary<string, object?> { ["ids"] = some })
            );
            object?[] gone =
            [
                .. rows.Where(row => !tally.Has((string)row[1]!, row[2] as string ?? ""))
                    .Select(row => new Dictionary<string, object?>
                    {
                        ["from"] = row[0],
                        ["type"] = row[1],
                        ["id"] = row[2],
                    }),
            ];
            if (gone.Length > 0)
            {
                await WriteAsync(PushStatements.RemoveTies(label), "rows", gone);
            }
        }
    }

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> ReadAsync(CypherStatement statement) =>
        (await server.RunAsync(statement, Access.Read, cancellation)).Rows;

    private async Task WriteAsync(string text, string parameter, object?[] values)
    {
        var parameters = new Dictionary<string, object?> { [parameter] = values };
        var answer = await server.RunAsync(new(text, parameters), Access.Write, cancellation);
        _changes += answer.Counters;
    }
}
