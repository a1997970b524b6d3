using System.Diagnostics;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>Answers that do not end, or not as they should.</summary>
public sealed class BrokenAnswerTests
{
    private static readonly string Seven = Said.NumbersText(Interface.QueryApi, [7]);

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again_with_the_same_bytes()
    {
        using var raw = new RawServer(visit => visit.Number < 3 ? visit.HalfAsync(Seven) : visit.AnswerAsync(Seven));
        using var server = Quick.QueryApi(raw.Address, Quick.Options);

        (await server.WriteAsync()).Rows.Single().ShouldBe([7L]);

        raw.Requests.Count.ShouldBe(3);
        raw.Requests.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_connection_that_closes_after_it_once_answered_is_tried_again()
    {
        using var raw = new RawServer(visit => visit.Number == 2 ? Task.CompletedTask : visit.AnswerAsync(Seven));
        using var server = Quick.QueryApi(raw.Address, Quick.Options);

        await server.WriteAsync();
        await server.WriteAsync();

        raw.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_answer_that_always_breaks_off_is_told_after_all_tries()
    {
        using var raw = new RawServer(visit => visit.HalfAsync(Seven));
        using var server = Quick.QueryApi(raw.Address, Quick.Options);

        (await server.FailureAsync()).Message.ShouldStartWith($"the answer of {Name(raw)} broke off: ");
        raw.Requests.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"dat\r\n")]
    [InlineData("HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{\"dat\r\n")]
    public async Task A_chunk_that_is_missing_or_wrong_is_a_broken_answer(string answer)
    {
        using var raw = new RawServer(visit => visit.Number == 1 ? visit.WriteAsync(answer) : visit.AnswerAsync(Seven));
        using var server = Quick.QueryApi(raw.Address, Quick.Options);

        (await server.WriteAsync()).Rows.Single().ShouldBe([7L]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_without_end_is_given_up_at_the_limit(bool hasLength)
    {
        var sent = 0L;
        using var raw = new RawServer(async visit =>
        {
            var length = hasLength ? "Content-Length: 1000000000000\r\n" : "";
            await visit.WriteAsync($"HTTP/1.1 202 Accepted\r\n{length}\r\n{{\"data\":\"");
            while (!visit.End.IsCancellationRequested)
            {
                await visit.WriteAsync(new string('x', 65536));
                Interlocked.Add(ref sent, 65536);
            }
        });
        using var server = Quick.QueryApi(raw.Address, Quick.Options with { LongestAnswer = 1 << 20 });

        (await server.FailureAsync()).Message.ShouldBe(
            $"the answer of {Name(raw)} is longer than 1 MB and was not read to its end; ask for less"
        );

        raw.Requests.Count.ShouldBe(1);
        Volatile.Read(ref sent).ShouldBeLessThan(16 << 20);
    }

    [Theory]
    [InlineData("", "the server answered nothing, neither rows nor a failure")]
    [InlineData("{\"data\":", "answered 202 with what is not JSON (line 1, byte 9)")]
    [InlineData("<html></html>", "answered 202 with what is not JSON (line 1, byte 1)")]
    [InlineData(
        """{"data": {"fields": ["a", "b"], "values": [[{"$type": "Null", "_value": null}]]}}""",
        "cannot be understood: a row has 1 cells, and there are 2 fields"
    )]
    [InlineData("{\"data\":{}}\n{}", "answered 202 with what is not JSON (line 2, byte 1)")]
    public async Task What_is_whole_and_makes_no_sense_is_told_at_once(string body, string expected)
    {
        using var raw = new RawServer(visit => visit.AnswerAsync(body, "202 Accepted"));
        using var server = Quick.QueryApi(raw.Address, Quick.Options);

        (await server.FailureAsync()).Message.ShouldContain(expected);
        raw.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_redirection_is_told_and_not_followed_with_the_password()
    {
        using var raw = new RawServer(visit =>
            visit.AnswerAsync("", "301 Moved\r\nLocation: https://elsewhere.example/db")
        );
        using var server = Quick.QueryApi(raw.Address, Quick.WithLogin);

        (await server.FailureAsync()).Message.ShouldBe(
            $"{Name(raw)} sends elsewhere: https://elsewhere.example/db; use that address if it is right"
        );
        raw.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Interface.QueryApi)]
    [InlineData(Interface.Transactional)]
    [InlineData(Interface.Old)]
    public async Task Rows_before_a_failure_are_no_answer(Interface spoken)
    {
        const string Code = "Neo.ClientError.Statement.ArithmeticError";
        using var mock = new MockNeo4j(spoken);
        mock.Answers(
            Said.Json(Said.NumbersText(spoken, Enumerable.Range(0, 10_000), Said.FailureText(Code, "/ by zero")))
        );
        using var server = await mock.ConnectAsync();

        (await server.FailureAsync()).Message.ShouldBe($"the server says: / by zero [{Code}]");
        mock.Statements.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Silence_is_named_after_the_patience_and_not_tried_again()
    {
        using var raw = new RawServer(visit => visit.SilenceAsync());
        using var server = Quick.QueryApi(raw.Address, Quick.Impatient);
        var begin = Stopwatch.GetTimestamp();

        (await server.FailureAsync()).Message.ShouldBe(Silent(raw));

        Stopwatch.GetElapsedTime(begin).TotalSeconds.ShouldBeInRange(0.1, 1.5);
        raw.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("HTTP/1.1 202 Accepted\r\n")]
    [InlineData("HTTP/1.1 202 Accepted\r\nContent-Length: 1000000\r\n\r\n{\"data\":")]
    public async Task An_answer_that_drips_does_not_stretch_the_patience(string begun)
    {
        using var raw = new RawServer(async visit =>
        {
            await visit.WriteAsync(begun);
            while (!visit.End.IsCancellationRequested)
            {
                await Task.Delay(20, visit.End);
                await visit.WriteAsync(begun.EndsWith('\n') ? "X: y\r\n" : " ");
            }
        });
        using var server = Quick.QueryApi(raw.Address, Quick.Impatient);

        (await server.FailureAsync()).Message.ShouldBe(Silent(raw));
        raw.Requests.Count.ShouldBe(1);
    }

    private static string Silent(RawServer raw) =>
        $"{Name(raw)} did not answer within 0.15 s; --timeout gives it longer";

    private static string Name(RawServer raw) => raw.Address.ToString().TrimEnd('/');
}
