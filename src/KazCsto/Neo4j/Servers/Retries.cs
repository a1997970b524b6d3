using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace KazCsto.Neo4j.Servers;

/// <summary>When something is tried again, and after how long.</summary>
/// <remarks>
/// The rule of the Neo4j drivers, https://neo4j.com/docs/status-codes/current/: about half a minute of tries, each wait about twice the last. A request
/// is tried again if nobody was reached, the answer broke off, or the status asks for it; a statement, if the server names a passing failure, whatever
/// the status was. A server that is silent is not asked again: whoever waits should hear of it.
/// </remarks>
internal static class Retries
{
    private const int MoreTries = 5;

    /// <summary>What a server may ask to wait. Nobody should sit before a screen for longer.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public static ResiliencePipeline<HttpResponseMessage> OfRequests(
        ServerOptions options,
        Func<bool> wasReached
    ) =>
        new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(
                new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = MoreTries,
                    Delay = options.FirstWait,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldRetryAfterHeader = true,
                    ShouldHandle = tried =>
                        ValueTask.FromResult(IsPassing(tried.Outcome, wasReached)),
                }
            )
            .AddTimeout(options.Patience)
            .Build();

    public static ResiliencePipeline OfStatements(ServerOptions options) =>
        new ResiliencePipelineBuilder()
            .AddRetry(
                new RetryStrategyOptions
                {
                    MaxRetryAttempts = MoreTries,
                    Delay = options.FirstWait,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldHandle = new PredicateBuilder().Handle<ServerException>(e => e.IsPassing),
                }
            )
            .Build();

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome, Func<bool> wasReached) =>
        outcome switch
        {
            { Exception: HttpRequestException e } => wasReached() && WireWords.MayPass(e),
            { Result: { } response } => response.StatusCode
                is HttpStatusCode.TooManyRequests
                    or HttpStatusCode.BadGateway
                    or HttpStatusCode.ServiceUnavailable
                    or HttpStatusCode.GatewayTimeout
                && !(response.Headers.RetryAfter?.Delta > LongestWait),
            _ => false,
        };
}
