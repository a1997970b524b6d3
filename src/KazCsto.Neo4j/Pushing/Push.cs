using KazCsto.Graphs;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pushing;

/// <summary>Writes a property graph to a server, so that repeating it changes nothing.</summary>
/// <remarks>
/// Rules first, then each part: its nodes, then its ties; then, if asked, what the network no longer has is removed; at last everything is counted. Each
/// statement is a transaction of its own, and may run twice. So a push that was cut off leaves a graph which the next push completes.
/// </remarks>
public sealed class Push
{
    /// <summary>What becomes of a push that was cut off.</summary>
    public const string StaysThere = "what was pushed so far stays there, and the next push completes it";

    private static readonly string[] ThereAlready =
    [
        "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
        "Neo.ClientError.Schema.ConstraintAlreadyExists",
    ];

    private readonly IServer _server;
    private readonly PushOptions _options;
    private readonly Work _work;
    private readonly Tally _tally;
    private Counters _changes;

    private Push(IServer server, PushOptions options, Work work)
    {
        (_server, _options, _work) = (server, options, work);
        _tally = new(keepsIds: options.Prune);
    }

    /// <summary>Writes the parts of a graph, one after the other. Memory is bounded: a part is read as a stream.</summary>
    /// <param name="server">The server.</param>
    /// <param name="parts">The parts; a tie may join nodes of its own and of earlier parts.</param>
    /// <param name="options">How.</param>
    /// <param name="work">Who hears of the progress, in nodes and ties, and who may stop it. One statement runs at a time.</param>
    /// <exception cref="ServerException">The server refused, or could not be reached.</exception>
    public static async Task<Pushed> RunAsync(
        IServer server,
        IReadOnlyList<GraphItems> parts,
        PushOptions options,
        Work work
    )
    {
        var push = new Push(server, options, work);
        await push.MakeRulesAsync();
        try
        {
            await push.MergeAsync(parts);
            await push.PruneAsync();
        }
        catch (ServerException e) when (push._changes.IsChange)
        {
            throw new ServerException($"{e.Message}; {StaysThere}", e.Code, e);
        }

        var difference = await ServerCount.DifferenceAsync(server, push._tally, options.Prune, work.Cancellation);
        return new(push._tally.NodeCount, push._tally.TieCount, push._changes, difference);
    }

    private async Task MakeRulesAsync()
    {
        foreach (var rule in PushStatements.Rules(_server.IsModern))
        {
            try
            {
                await WriteAsync(new(rule));
            }
            catch (ServerException e) when (ThereAlready.Contains(e.Code))
            {
                // Servers from 4.0 to 4.3 have other words for IF NOT EXISTS.
            }
        }
    }

    private async Task MergeAsync(IReadOnlyList<GraphItems> parts)
    {
        var total = parts.Sum(p => CountOf(p.Nodes) + CountOf(p.Ties));
        using var batches = new Batches(_options, _server.IsModern);
        foreach (var part in parts)
        {
            await WriteAsync(batches.Of(_tally.Counted(part.Nodes)), total);
            if (!_server.IsModern)
            {
                await WriteAsync(new(PushStatements.RefreshPlans));
            }

            await WriteAsync(batches.Of(_tally.Counted(part.Ties)), total);
        }
    }

    private async Task PruneAsync()
    {
        if (_options.Prune)
        {
            var pruning = new Pruning(_server, _tally, _options.NodesAStep, _work.Cancellation);
            _changes += await pruning.RunAsync();
        }
    }

    private async Task WriteAsync(IEnumerable<Batch> batches, long total)
    {
        foreach (var batch in batches)
        {
            await WriteAsync(batch.Statement);
            _work.Progress?.Report(new(_tally.NodeCount + _tally.TieCount, total, "rows"));
        }
    }

    private async Task WriteAsync(CypherStatement statement)
    {
        var answer = await _server.RunAsync(statement, Access.Write, _work.Cancellation);
        _changes += answer.Counters;
    }

    private static long CountOf<T>(IEnumerable<T> items) => items.TryGetNonEnumeratedCount(out var count) ? count : 0;
}

/// <summary>What a push did.</summary>
/// <param name="Nodes">The nodes of the network, as many as the server should hold.</param>
/// <param name="Ties">The ties of the network, as many as the server should hold.</param>
/// <param name="Changes">What changed, by the server's own count.</param>
/// <param name="Difference">In what the server does not hold what the network has, and what to do; null if it does.</param>
public sealed record Pushed(long Nodes, long Ties, Counters Changes, string? Difference);
