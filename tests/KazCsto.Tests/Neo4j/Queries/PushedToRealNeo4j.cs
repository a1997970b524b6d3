using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Model;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Queries;

/// <summary>The real server with the whole network on it.</summary>
public sealed class PushedToRealNeo4j(RealNeo4j engine) : IAsyncLifetime
{
    public IServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await engine.WipeAsync();
        Server = await PushedNetwork.ToAsync(RealData.Network, engine.Address, engine.User, engine.Password);
    }

    public async ValueTask DisposeAsync()
    {
        Server.Dispose();
        await engine.WipeAsync();
    }
}
