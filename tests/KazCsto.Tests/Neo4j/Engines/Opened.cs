using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Engines;

/// <summary>Engines as the program speaks to them.</summary>
internal static class Opened
{
    public static Task<IServer> OpenAsync(this RealNeo4j engine) =>
        OpenAsync(engine.Address, new(engine.User, engine.Password));

    public static Task<IServer> OpenAsync(this StandIn engine) =>
        OpenAsync(engine.Address, new(engine.User, engine.Password));

    public static Task<IServer> OpenAsync(Uri address, Credentials? login = null) =>
        Discovery.ConnectAsync(
            address,
            new() { Login = login, FirstWait = TimeSpan.FromMilliseconds(20) },
            TestContext.Current.CancellationToken
        );

    public static async Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(
        this IServer server,
        string statement,
        params (string Name, object? Value)[] parameters
    ) =>
        (
            await server.RunAsync(
                new(statement, parameters.ToDictionary(p => p.Name, p => p.Value)),
                Access.Read,
                TestContext.Current.CancellationToken
            )
        ).Rows;

    public static async Task<long> NumberAsync(this IServer server, string statement) =>
        (long)(await server.RowsAsync(statement)).Single().Single()!;

    public static Task WriteAsync(this IServer server, string statement) =>
        server.RunAsync(new(statement), Access.Write, TestContext.Current.CancellationToken);
}
