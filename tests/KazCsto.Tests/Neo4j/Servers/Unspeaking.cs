using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>A port that says the same to everybody, whatever was asked, and closes.</summary>
internal sealed class Unspeaking : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public Unspeaking(string words)
    {
        _listener.Start();
        _ = SayAsync(Encoding.ASCII.GetBytes(words));
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose() => _listener.Dispose();

    private async Task SayAsync(byte[] words)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var stream = client.GetStream();
                await stream.ReadAtLeastAsync(new byte[4096], 1, throwOnEndOfStream: false);
                await stream.WriteAsync(words);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }
}
