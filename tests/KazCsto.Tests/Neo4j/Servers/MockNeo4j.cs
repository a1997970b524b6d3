using System.Globalization;
using KazCsto.Neo4j.Servers;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>A server that answers what a test tells it to, and says it is Neo4j.</summary>
internal sealed class MockNeo4j : IDisposable
{
    private const string Turns = "turns";
    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly Interface _spoken;

    public MockNeo4j(Interface spoken)
    {
        _spoken = spoken;
        Discovered(
            spoken switch
            {
                Interface.QueryApi =>
                    """{"query":"http://x/db/{databaseName}/query/v2","transaction":"http://x/db/{databaseName}/tx","neo4j_version":"5.26.0"}""",
                Interface.Transactional =>
                    """{"transaction":"http://x/db/{databaseName}/tx","neo4j_version":"4.3.2"}""",
                _ => """{"data":"http://x/db/data/","management":"http://x/db/manage/"}""",
            }
        );
        Get("/db/data/", Said.Json("""{"neo4j_version":"3.1.1"}"""));
    }

    public Uri Address => new(_server.Url!);

    /// <summary>Where a statement that writes goes.</summary>
    public string Path =>
        _spoken switch
        {
            Interface.QueryApi => "/db/neo4j/query/v2",
            Interface.Transactional => "/db/neo4j/tx/commit",
            _ => "/db/data/transaction/commit",
        };

    /// <summary>All that was received but questions of what this is.</summary>
    public IReadOnlyList<Sent> Statements =>
        [.. _server.LogEntries.Select(entry => Sent.Of(entry.RequestMessage!)).Where(sent => sent.Method != "GET")];

    /// <summary>Answers the question of what this is.</summary>
    public void Discovered(string body) => Get("/", Said.Json(body));

    public void Get(string path, IResponseBuilder answer) =>
        _server.Given(Request.Create().WithPath(path).UsingGet()).RespondWith(answer);

    /// <summary>Answers statements that write in turn; the last answer stays.</summary>
    public void Answers(params IResponseBuilder[] answers) => Answers("POST", Path, answers);

    public void Answers(string method, string path, params IResponseBuilder[] answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            var turn = _server
                .Given(Request.Create().WithPath(path).UsingMethod(method))
                .InScenario($"{Turns} {method} {path}");
            turn = i == 0 ? turn : turn.WhenStateIs(Text(i));
            turn = i == answers.Length - 1 ? turn : turn.WillSetStateTo(Text(i + 1));
            turn.RespondWith(answers[i]);
        }
    }

    public Task<IServer> ConnectAsync(ServerOptions? options = null) =>
        Discovery.ConnectAsync(Address, options ?? Quick.Options, TestContext.Current.CancellationToken);

    public void Dispose() => _server.Dispose();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
