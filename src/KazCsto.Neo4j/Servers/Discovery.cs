using System.Globalization;
using System.Net;
using System.Text.Json;

namespace KazCsto.Neo4j.Servers;

/// <summary>Finds out what a server speaks. https://neo4j.com/docs/http-api/current/endpoints/#discovery-api</summary>
public static class Discovery
{
    private const string Media = "application/json";
    private const string AuraHosts = ".databases.neo4j.io";
    private const string StandardDatabase = "neo4j";

    /// <summary>Connects with a server.</summary>
    /// <param name="address">The address of its HTTP port.</param>
    /// <param name="options">How it is spoken to.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="ServerException">Nobody is there, or not a server that this program can speak to.</exception>
    public static async Task<IServer> ConnectAsync(Uri address, ServerOptions options, CancellationToken cancellation)
    {
        var wire = new Wire(address, options);
        try
        {
            var name = WireWords.Named(address);
            return address.Host.EndsWith(AuraHosts, StringComparison.OrdinalIgnoreCase)
                ? Query(wire, name, "Neo4j Aura", options)
                : await FoundAsync(wire, name, address, options, cancellation);
        }
        catch
        {
            wire.Dispose();
            throw;
        }
    }

    private static async Task<IServer> FoundAsync(
        Wire wire,
        string name,
        Uri address,
        ServerOptions options,
        CancellationToken cancellation
    )
    {
        var reply = await wire.SendAsync(HttpMethod.Get, "", null, Media, cancellation);
        if (reply.Status == HttpStatusCode.Unauthorized || reply.Errors.Count > 0)
        {
            ServerAnswers.RefuseFailure(reply, options);
        }

        var version = Text(reply, "neo4j_version");
        if (Text(reply, "query") is not null)
        {
            return Query(wire, name, $"Neo4j {version}", options);
        }

        if (Text(reply, "transaction") is not null)
        {
            return new TransactionalHttp(
                wire,
                $"db/{DatabaseOf(options)}/tx",
                $"Neo4j {version} at {name} (transactional HTTP endpoint)",
                IsModern(version),
                options with
                {
                    Database = options.Database ?? StandardDatabase,
                }
            );
        }

        return Text(reply, "data") is not null
            ? await OldAsync(wire, name, options, cancellation)
            : throw new ServerException(WireWords.NotNeo4j(address, reply.Status));
    }

    private static QueryApi Query(Wire wire, string name, string product, ServerOptions options) =>
        new(
            wire,
            $"db/{DatabaseOf(options)}/query/v2",
            $"{product} at {name} (Query API)",
            options with
            {
                Database = options.Database ?? StandardDatabase,
            }
        );

    /// <summary>Servers before 4.0 have one database, and tell their version only to who may log in.</summary>
    private static async Task<IServer> OldAsync(
        Wire wire,
        string name,
        ServerOptions options,
        CancellationToken cancellation
    )
    {
        var reply = await wire.SendAsync(HttpMethod.Get, "db/data/", null, Media, cancellation);
        ServerAnswers.RefuseFailure(reply, options);
        var version = Text(reply, "neo4j_version");
        return options.Database is null
            ? new TransactionalHttp(
                wire,
                "db/data/transaction",
                $"Neo4j {version} at {name} (transactional HTTP endpoint)",
                isModern: false,
                options
            )
            : throw new ServerException(
                $"Neo4j {version} at {name} has one database, which has no name; leave --database out"
            );
    }

    private static string DatabaseOf(ServerOptions options) =>
        Uri.EscapeDataString(options.Database ?? StandardDatabase);

    private static string? Text(Reply reply, string key) =>
        reply.Body is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty(key, out var value)
            ? value.ToString()
            : null;

    /// <summary>Constraints are made <c>FOR ... REQUIRE</c> from 4.4 on.</summary>
    private static bool IsModern(string? version) =>
        version?.Split('.', '-') is [var major, var minor, ..]
        && int.TryParse(major, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(minor, CultureInfo.InvariantCulture, out var second)
        && (first, second).CompareTo((4, 4)) >= 0;
}
