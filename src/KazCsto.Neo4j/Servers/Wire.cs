using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Http.Resilience;
using Polly.Timeout;

namespace KazCsto.Neo4j.Servers;

/// <summary>Speaks JSON over HTTP with one server: whole answers only, tried again where that may help.</summary>
internal sealed class Wire : IDisposable
{
    private readonly HttpClient _client;
    private readonly Uri _address;
    private readonly ServerOptions _options;
    private readonly WholeAnswers _answers;

    public Wire(Uri address, ServerOptions options)
    {
        _address = address.AbsoluteUri.EndsWith('/') ? address : new(address.AbsoluteUri + "/");
        _options = options;
        _answers = Whole(address, options);
        _client = new(
            new ResilienceHandler(Retries.OfRequests(options, () => _answers.WasReached)) { InnerHandler = _answers }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.Authorization = options.Login?.Header;
    }

    /// <summary>Sends a request and reads the answer to its end.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path below the address of the server.</param>
    /// <param name="body">The body, or null.</param>
    /// <param name="media">The media type of both bodies.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <param name="isReading">Whether it opens a transaction that only reads; servers since 4.4 hold to it.</param>
    public async Task<Reply> SendAsync(
        HttpMethod method,
        string path,
        ReadOnlyMemory<byte>? body,
        string media,
        CancellationToken cancellation,
        bool isReading = false
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(_address, path.TrimStart('/')));
        request.Headers.Accept.Add(new(media));
        if (isReading)
        {
            request.Headers.Add("access-mode", "READ");
        }

        if (body is { } bytes)
        {
            request.Content = new ReadOnlyMemoryContent(bytes);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(media);
        }

        try
        {
            using var response = await _client.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                cancellation
            );
            return await ReplyOf(response, cancellation);
        }
        catch (TimeoutRejectedException e)
        {
            throw new ServerException(WireWords.Silent(_address, _options), "", e);
        }
        catch (HttpRequestException e)
        {
            throw new ServerException(WireWords.Of(e, _address, _options, _answers.WasReached), "", e);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<Reply> ReplyOf(HttpResponseMessage response, CancellationToken cancellation)
    {
        if ((int)response.StatusCode is >= 300 and < 400)
        {
            throw new ServerException(WireWords.Elsewhere(_address, response.Headers.Location));
        }

        var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
        try
        {
            JsonElement? body = bytes.Length == 0 ? null : JsonElement.Parse(bytes);
            return new(response.StatusCode, body, response.Headers.Location);
        }
        catch (JsonException) when (!response.IsSuccessStatusCode)
        {
            // A proxy tells of failures in words of its own; its status says enough.
            return new(response.StatusCode, null, null);
        }
        catch (JsonException e)
        {
            throw new ServerException(WireWords.NoJson(_address, response, e), "", e);
        }
    }

    /// <summary>What goes to this machine goes through no proxy, which would come to know the password.</summary>
    private static WholeAnswers Whole(Uri address, ServerOptions options) =>
        new(options.LongestAnswer)
        {
            InnerHandler = new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = !address.IsLoopback,
            },
        };
}
