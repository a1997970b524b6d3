using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>Nobody there, or nobody that one may speak to.</summary>
public sealed class ConnectionTests
{
    /// <summary>With long waits, so that a second try would be noticed.</summary>
    private static readonly ServerOptions Slow = Quick.WithLogin with { FirstWait = TimeSpan.FromMinutes(1) };

    [Fact]
    public async Task A_server_that_is_not_there_is_not_waited_for()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");

        (await RefusedAsync(address)).ShouldBe(
            $"cannot reach {Name(address)}: Connection refused; is the server running?"
        );
    }

    [Fact]
    public async Task A_server_that_was_there_is_waited_for()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var options = Quick.Options with { FirstWait = TimeSpan.FromMilliseconds(50) };
        using var before = new RawServer(visit => visit.AnswerAsync("""{"query":"x"}"""));
        using var server = await Discovery.ConnectAsync(before.Address, options, cancellation);
        before.Dispose();

        var running = server.WriteAsync();
        await Task.Delay(1, cancellation);
        using var after = new RawServer(
            visit => visit.AnswerAsync(Said.NumbersText(Interface.QueryApi, [7])),
            port: before.Port
        );

        (await running).Rows.Single().ShouldBe([7L]);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told() =>
        (await RefusedAsync(new("http://no-such-server.invalid:7474"))).ShouldBe(
            "there is no server of the name 'no-such-server.invalid'"
        );

    [Fact]
    public async Task A_port_that_is_not_encrypted_is_told_apart_from_a_bad_certificate()
    {
        using var plain = new Unspeaking("HTTP/1.1 400 Bad Request\r\n\r\n");
        var address = new Uri($"https://127.0.0.1:{plain.Port}");

        (await RefusedAsync(address)).ShouldMatch(
            $"^no secure connection to {Name(address)}: .*; does the port speak https\\?$"
        );
    }

    [Fact]
    public async Task A_port_that_is_encrypted_closes_on_plain_words()
    {
        using var certificate = SelfSigned();
        using var raw = new RawServer(visit => visit.AnswerAsync("{}"), certificate);
        var address = new UriBuilder(raw.Address) { Scheme = "http" }.Uri;

        (await RefusedAsync(address)).ShouldBe(
            $"{Name(address)} closes the connection without an answer; is this its HTTP port, and should it be https://?"
        );
        raw.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_speaks_something_else_is_told()
    {
        using var other = new Unspeaking("SSH-2.0-OpenSSH_9.9\r\n");
        var address = new Uri($"http://127.0.0.1:{other.Port}");

        (await RefusedAsync(address)).ShouldBe(
            $"{Name(address)} does not speak HTTP; expected the address of its HTTP port, such as http://localhost:7474"
        );
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task A_certificate_that_is_not_trusted_gets_no_word(string host)
    {
        using var certificate = SelfSigned();
        using var raw = new RawServer(visit => visit.AnswerAsync("{}"), certificate);
        var address = new UriBuilder(raw.Address) { Host = host }.Uri;

        (await RefusedAsync(address)).ShouldStartWith(
            $"{Name(address)} shows a certificate that is not trusted: The remote certificate is invalid"
        );
        raw.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(10)]
    [InlineData(999_999)]
    public async Task Every_patience_that_can_be_asked_for_is_possible(double seconds)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var options = Slow with { Patience = TimeSpan.FromSeconds(seconds) };

        await Should.ThrowAsync<ServerException>(() =>
            Discovery.ConnectAsync(address, options, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_connection_that_is_not_taken_up_is_a_silence()
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(0);
        var end = (IPEndPoint)listener.LocalEndPoint!;
        using var first = new TcpClient();
        await first.ConnectAsync(end, TestContext.Current.CancellationToken);
        var address = new Uri($"http://127.0.0.1:{end.Port}");

        (await RefusedAsync(address, Quick.Impatient)).ShouldBe(
            $"{Name(address)} did not answer within 0.15 s; --timeout gives it longer"
        );
    }

    private static async Task<string> RefusedAsync(Uri address, ServerOptions? options = null)
    {
        var failure = await Should.ThrowAsync<ServerException>(() =>
            Discovery.ConnectAsync(address, options ?? Slow, TestContext.Current.CancellationToken)
        );
        failure.ToString().ShouldNotContain(Quick.Password);
        return failure.Message;
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = DateTimeOffset.UtcNow;
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Name(Uri address) => address.ToString().TrimEnd('/');
}
