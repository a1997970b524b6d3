using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>A server that may do with a connection what no HTTP server would. It closes each one after its answer.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly Func<RawVisit, Task> _answer;
    private readonly X509Certificate2? _certificate;

    public RawServer(Func<RawVisit, Task> answer, X509Certificate2? certificate = null, int port = 0)
    {
        (_answer, _certificate) = (answer, certificate);
        _listener = new(IPAddress.Loopback, port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync();
    }

    public int Port { get; }

    public Uri Address => new($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{Port}");

    /// <summary>What was received, head and body.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            await using var stream = await OpenAsync(client.GetStream());
            var request = await RawVisit.RequestAsync(stream, _end.Token);
            if (request.Length > 0)
            {
                _requests.Enqueue(request);
                await _answer(new(_requests.Count, request, stream, _end.Token));
            }
        }
        catch (Exception e) when (e is IOException or AuthenticationException or OperationCanceledException)
        {
            // The other side has gone, or the test is over.
        }
    }

    private async Task<Stream> OpenAsync(NetworkStream plain)
    {
        if (_certificate is null)
        {
            return plain;
        }

        var secure = new SslStream(plain);
        await secure.AuthenticateAsServerAsync(_certificate);
        return secure;
    }
}
