using KazCsto.Cli.Output;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Cli.Options;

/// <summary>Servers reached over Bolt, through the official driver, in a build that has it.</summary>
internal static class BoltServers
{
#if NEO4J_DRIVER
    public static IServer Connect(Uri address, ServerOptions options) => new KazCsto.Bolt.BoltServer(address, options);
#else
    public static IServer Connect(Uri address, ServerOptions _) =>
        throw new UsageException(
            $"this program was built without the Neo4j driver, so it cannot speak {address.Scheme}://; use the HTTP port, such as http://{address.Host}:7474, or build with -p:Neo4jDriver=true"
        );
#endif
}
