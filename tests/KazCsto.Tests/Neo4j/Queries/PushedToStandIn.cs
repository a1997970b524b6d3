using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Model;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Queries;

/// <summary>A stand-in with the whole network on it.</summary>
public class PushedToStandIn : IAsyncLifetime
{
    private readonly StandIn _engine = new();

    public string Password => _engine.Password;

    public string Url => _engine.Address.ToString();

    public IServer Server { get; private set; } = null!;

    protected virtual Network Network => RealData.Network;

    public async ValueTask InitializeAsync()
    {
        await _engine.InitializeAsync();
        Server = await PushedNetwork.ToAsync(Network, _engine.Address, _engine.User, _engine.Password);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Server.Dispose();
        await _engine.DisposeAsync();
    }
}
