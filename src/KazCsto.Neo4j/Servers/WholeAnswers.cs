namespace KazCsto.Neo4j.Servers;

/// <summary>Reads each answer to its end before it counts as one, so that an answer which breaks off is a failure that can be tried again.</summary>
internal sealed class WholeAnswers(int longest) : DelegatingHandler
{
    /// <summary>Whether an answer ever began.</summary>
    public bool WasReached { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var response = await base.SendAsync(request, cancellationToken);
        WasReached = true;
        try
        {
            await response.Content.LoadIntoBufferAsync(longest, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
