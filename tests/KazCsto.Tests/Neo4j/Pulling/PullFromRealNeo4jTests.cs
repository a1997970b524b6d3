using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Pulling;

/// <summary>A pull from a real server.</summary>
[Collection<OnRealNeo4j>]
public sealed class PullFromRealNeo4jTests(RealNeo4j engine) : PullFacts
{
    protected override Task WipeAsync() => engine.WipeAsync();

    protected override Task<IServer> OpenAsync() => engine.OpenAsync();
}
