using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace KazCsto.Neo4j.Servers;

/// <summary>When something is tried again, and after how long.</summary>
/// <remarks>
/// The rule of the Neo4j drivers, https://neo4j.com/docs/status-codes/current/: up to five more tries, each wait about twice the last (half a minute in all), unless the server asks for another wait. A request
/// is tried again if nobody was reached, the answer broke off, or the status asks for it; a statement, if the server names a passing failure, whatever
/// the status was. A server that is silent is not asked again: whoever waits should hear of it; nor one that was never there: the address is wrong more
/// often than the moment.
/// </remarks>
internal static class Retries
{
    private const int MoreTries = 5;

    /// <summary>Polly allows no time below or above.</summary>
    private static readonly (TimeSpan Shortest, TimeSpan Longest) Patience = (
        TimeSpan.FromMilliseconds(10),
        TimeSpan.FromDays(1)
    );

    /// <summary>What a server may ask to wait. Nobody should sit before a screen for longer.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public static ResiliencePipeline<HttpResponseMessage> OfRequests(ServerOptions options, Func<bool> wasReached) =>
        new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(
                new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = MoreTries,
                    Delay = options.FirstWait,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldRetryAfterHeader = true,
                    ShouldHandle = tried => ValueTask.FromResult(IsPassing(tried.Outcome, wasReached)),
                }
            )
            .AddTimeout(
                TimeSpan.FromTicks(Math.Clamp(options.Patience.Ticks, Patience.Shortest.Ticks, Patience.Longest.Ticks))
            )
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

    /// <summary>Whether a status asks for another try of the request; with such a status, all its tries are over.</summary>
    public static bool IsPassing(HttpStatusCode status) =>
        status
            is HttpStatusCode.TooManyRequests
                or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable
                or HttpStatusCode.GatewayTimeout;

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome, Func<bool> wasReached) =>
        outcome switch
        {
            { Exception: HttpRequestException e } => wasReached() && WireWords.MayPass(e),
            { Result: { } response } => IsPassing(response.StatusCode)
                && !(WaitOf(response.Headers.RetryAfter) > LongestWait),
            _ => false,
        };

    private static TimeSpan? WaitOf(RetryConditionHeaderValue? after) =>
        after?.Delta ?? after?.Date - DateTimeOffset.UtcNow;
}
