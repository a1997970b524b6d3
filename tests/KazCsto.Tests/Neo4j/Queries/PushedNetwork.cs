using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Queries;

/// <summary>Pushes a whole network to a server.</summary>
internal static class PushedNetwork
{
    public static async Task<IServer> ToAsync(Network network, Uri address, string user, string password)
    {
        var options = new ServerOptions { Login = new(user, password) };
        var server = await Discovery.ConnectAsync(address, options, CancellationToken.None);
        await Push.RunAsync(server, NetworkItems.Of(network, []), new(), new());
        return server;
    }
}
