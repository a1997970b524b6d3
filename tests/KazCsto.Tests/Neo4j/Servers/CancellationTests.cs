using System.Diagnostics;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>Whoever does not want to wait any more need not, and leaves nothing open.</summary>
public sealed class CancellationTests
{
    private static readonly ServerOptions Slow = Quick.Options with { FirstWait = TimeSpan.FromMinutes(1) };

    [Fact]
    public async Task A_silent_server_can_be_left()
    {
        using var asked = new SemaphoreSlim(0);
        using var raw = new RawServer(async visit =>
        {
            asked.Release();
            await visit.SilenceAsync();
        });
        using var server = Quick.QueryApi(raw.Address, Slow);

        await LeftAsync(server, Access.Write, asked);
    }

    [Fact]
    public async Task The_wait_before_another_try_can_be_left()
    {
        using var asked = new SemaphoreSlim(0);
        using var raw = new RawServer(async visit =>
        {
            await visit.AnswerAsync("", "503 Service Unavailable");
            asked.Release();
        });
        using var server = Quick.QueryApi(raw.Address, Slow);

        await LeftAsync(server, Access.Write, asked);
        raw.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_transaction_for_reading_is_undone_as_well(bool undoingAnswers)
    {
        using var asked = new SemaphoreSlim(0);
        using var undone = new SemaphoreSlim(0);
        using var raw = new RawServer(async visit =>
        {
            var line = visit.Request[..visit.Request.IndexOf('\r', StringComparison.Ordinal)];
            switch (line)
            {
                case "POST /db/data/transaction HTTP/1.1":
                    await visit.AnswerAsync(
                        """{"results":[],"errors":[]}""",
                        "201 Created\r\nLocation: /db/data/transaction/9"
                    );
                    return;
                case "DELETE /db/data/transaction/9 HTTP/1.1":
                    undone.Release();
                    await (undoingAnswers ? visit.AnswerAsync("{}") : visit.SilenceAsync());
                    return;
                default:
                    asked.Release();
                    await visit.SilenceAsync();
                    return;
            }
        });
        using var server = new TransactionalHttp(
            new Wire(raw.Address, Slow),
            "db/data/transaction",
            "Neo4j",
            isModern: false,
            Slow
        );

        await LeftAsync(server, Access.Read, asked);

        (await undone.WaitAsync(1000, TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    private static async Task LeftAsync(IServer server, Access access, SemaphoreSlim asked)
    {
        using var wish = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = server.RunAsync(new("RETURN 1"), access, wish.Token);
        await asked.WaitAsync(TestContext.Current.CancellationToken);
        var begin = Stopwatch.GetTimestamp();

        await wish.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running);

        Stopwatch.GetElapsedTime(begin).TotalMilliseconds.ShouldBeLessThan(200);
    }
}
