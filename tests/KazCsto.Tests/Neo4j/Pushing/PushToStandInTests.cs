using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Pushing;

/// <summary>A push over the Query API, to the stand-in.</summary>
public sealed class PushToStandInTests(StandIn standIn) : PushFacts, IClassFixture<StandIn>
{
    protected override Task WipeAsync() => standIn.WipeAsync();

    protected override Task<IServer> OpenAsync() => standIn.OpenAsync();
}
