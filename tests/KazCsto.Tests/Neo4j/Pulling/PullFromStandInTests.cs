using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Pulling;

/// <summary>A pull over the Query API, from the stand-in.</summary>
public sealed class PullFromStandInTests(StandIn standIn) : PullFacts, IClassFixture<StandIn>
{
    protected override Task WipeAsync() => standIn.WipeAsync();

    protected override Task<IServer> OpenAsync() => standIn.OpenAsync();
}
