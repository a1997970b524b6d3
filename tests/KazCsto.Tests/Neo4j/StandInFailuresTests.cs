using System.Net;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j;

/// <summary>Transactions that end early, and what the stand-in lets go wrong on purpose.</summary>
public sealed class StandInFailuresTests(StandIn standIn) : IClassFixture<StandIn>, IAsyncLifetime
{
    private const string Write = """{"statement": "MERGE (:Entity {id: 'a'})"}""";
    private const string Count = """{"statement": "MATCH (n) RETURN count(n) AS n"}""";
    private const string Constraint = """
        {"statement": "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE"}
        """;

    private readonly QueryApiClient _client = new(standIn);

    public async ValueTask InitializeAsync() => await standIn.WipeAsync();

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_transaction_of_the_stand_in_is_gone_when_it_has_expired()
    {
        var id = (await _client.AskAsync(Write, "/tx")).Transaction;
        (await standIn.OpenTransactionsAsync()).ShouldBe(1);

        await standIn.ExpireAsync();

        var late = await _client.AskAsync("", $"/tx/{id}/commit");
        late.Status.ShouldBe(HttpStatusCode.NotFound);
        late.Code.ShouldBe("Neo.ClientError.Transaction.TransactionNotFound");
        (await _client.AskAsync(Count)).Value.ShouldBe("0");
    }

    [Fact]
    public async Task An_error_inside_a_transaction_of_the_stand_in_has_the_status_of_a_success_and_ends_it()
    {
        var id = (await _client.AskAsync(Write, "/tx")).Transaction;

        var failed = await _client.AskAsync("""{"statement": "NONSENSE"}""", $"/tx/{id}");

        failed.Status.ShouldBe(HttpStatusCode.Accepted);
        failed.Code.ShouldBe("Neo.ClientError.Statement.SyntaxError");
        (await _client.AskAsync(Count, $"/tx/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await standIn.OpenTransactionsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_conflict_in_the_stand_in_changes_nothing_and_passes()
    {
        await _client.AskAsync(Constraint);
        await standIn.ConflictAsync(2);

        var answers = await AskAsync(Write, times: 3);

        answers[0].Code.ShouldBe("Neo.TransientError.Transaction.DeadlockDetected");
        answers[1].Code.ShouldBe("Neo.TransientError.Transaction.DeadlockDetected");
        answers[2].Code.ShouldBe("");
        (await standIn.StatementsAsync()).Length.ShouldBe(4);
        (await _client.AskAsync(Count)).Value.ShouldBe("1");
    }

    [Fact]
    public async Task A_refusal_of_the_stand_in_that_is_unavailable_changes_nothing_and_passes()
    {
        await standIn.BeUnavailableAsync(1);

        (await _client.AskAsync(Write)).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await _client.AskAsync(Count)).Value.ShouldBe("0");
        (await _client.AskAsync(Write)).Status.ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task What_the_stand_in_wrote_is_there_though_its_answer_was_lost()
    {
        await standIn.LoseAnswersAsync(1);

        await Should.ThrowAsync<HttpRequestException>(() => _client.AskAsync(Write));

        (await _client.AskAsync(Count)).Value.ShouldBe("1");
    }

    private async Task<List<QueryApiAnswer>> AskAsync(string body, int times)
    {
        List<QueryApiAnswer> answers = [];
        for (var i = 0; i < times; i++)
        {
            answers.Add(await _client.AskAsync(body));
        }

        return answers;
    }
}
