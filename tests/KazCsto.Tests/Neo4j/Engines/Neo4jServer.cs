using System.Net;
using System.Net.Sockets;

namespace KazCsto.Tests.Neo4j.Engines;

/// <summary>A real Neo4j Community 3.1.1 on the loopback, with a home of its own that is gone afterwards.</summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private const string Script = "neo4j.sh";
    private const string Ready = "Remote interface available";

    private readonly string _home;
    private readonly EngineProcess _process;

    private Neo4jServer(string home, int port, EngineProcess process)
    {
        _home = home;
        _process = process;
        Address = new Uri($"http://127.0.0.1:{port}");
    }

    public Uri Address { get; }

    private string Log => Path.Combine(_home, "logs", "console.log");

    /// <summary>Starts an empty one.</summary>
    /// <param name="password">The password of the user neo4j, or null for a server without login.</param>
    public static async Task<Neo4jServer> StartAsync(string? password = null)
    {
        var server = await StartInAsync(NewHome, password is not null);
        if (password is not null)
        {
            using var first = new LegacyEndpoint(server.Address, "neo4j", "neo4j");
            await first.ChangePasswordAsync(password);
        }

        return server;
    }

    /// <summary>Starts one, without login, on what the server's own import tool made of files.</summary>
    /// <param name="arguments">Those of the tool, such as <c>--nodes file.csv</c>.</param>
    public static async Task<Neo4jServer> ImportAsync(params string[] arguments)
    {
        var home = NewHome();
        await EngineProcess.OutputOfAsync("bash", [Script, "import", home, .. arguments]);
        return await StartInAsync(() => home, login: false);
    }

    /// <summary>Ends the server at once, as a power cut would.</summary>
    public async Task KillAsync() => (await _process.TellAsync("kill")).ShouldBe("killed");

    /// <summary>Starts it again, with the same data at the same address.</summary>
    public async Task RestartAsync()
    {
        await KillAsync();
        (await _process.TellAsync("start")).ShouldBe("started");
        await WaitAsync();
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static async Task<Neo4jServer> StartInAsync(Func<string> home, bool login)
    {
        for (var isLast = false; ; isLast = true)
        {
            var server = await RunAsync(home(), FreePort(), login);
            try
            {
                await server.WaitAsync();
                return server;
            }
            catch (InvalidOperationException taken)
                when (!isLast && taken.Message.Contains("already in use", StringComparison.Ordinal))
            {
                await server.DisposeAsync();
            }
            catch
            {
                await server.DisposeAsync();
                throw;
            }
        }
    }

    private static async Task<Neo4jServer> RunAsync(string home, int port, bool login)
    {
        string[] arguments = [Script, "run", home, $"{port}", login ? "true" : "false"];
        var (process, _) = await EngineProcess.StartAsync("bash", arguments);
        return new(home, port, process);
    }

    private async Task WaitAsync()
    {
        var log = "";
        var end = DateTime.UtcNow.AddSeconds(120);
        for (; DateTime.UtcNow < end; await Task.Delay(50))
        {
            log = File.Exists(Log) ? await File.ReadAllTextAsync(Log) : "";
            if (log.Contains(Ready, StringComparison.Ordinal))
            {
                return;
            }

            if (log.Contains("ERROR Failed to start", StringComparison.Ordinal))
            {
                break;
            }
        }

        var tail = string.Join('\n', log.Split('\n').TakeLast(30));
        throw new InvalidOperationException($"Neo4j 3.1.1 did not start at {Address}:\n{tail}");
    }

    private static string NewHome() => Path.Combine(Path.GetTempPath(), $"kazcsto-neo4j-{Path.GetRandomFileName()}");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
