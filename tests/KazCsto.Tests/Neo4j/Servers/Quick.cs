using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>How tests speak to a server: without long waits.</summary>
internal static class Quick
{
    public const string Password = "sesame-7Q";

    /// <summary>Patience that only a test which hangs uses up.</summary>
    public static ServerOptions Options { get; } =
        new() { FirstWait = TimeSpan.FromMilliseconds(1), Patience = TimeSpan.FromSeconds(20) };

    public static ServerOptions Impatient { get; } = Options with { Patience = TimeSpan.FromMilliseconds(150) };

    public static ServerOptions WithLogin { get; } = Options with { Login = new("neo4j", Password) };

    public static Task<QueryResult> WriteAsync(this IServer server, string text = "RETURN 1 AS n") =>
        server.RunAsync(new(text), Access.Write, TestContext.Current.CancellationToken);

    public static Task<QueryResult> ReadAsync(this IServer server, string text = "RETURN 1 AS n") =>
        server.RunAsync(new(text), Access.Read, TestContext.Current.CancellationToken);

    /// <summary>The failure of a statement that writes.</summary>
    public static Task<ServerException> FailureAsync(this IServer server) =>
        Should.ThrowAsync<ServerException>(() => server.WriteAsync());

    /// <summary>The server without asking what it is.</summary>
    public static IServer QueryApi(Uri address, ServerOptions options) =>
        new QueryApi(new Wire(address, options), "db/neo4j/query/v2", "Neo4j", options);
}
