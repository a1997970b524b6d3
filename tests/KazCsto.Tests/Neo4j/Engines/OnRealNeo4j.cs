namespace KazCsto.Tests.Neo4j.Engines;

/// <summary>Tests that share the real server, one after the other.</summary>
[CollectionDefinition]
public sealed class OnRealNeo4j : ICollectionFixture<RealNeo4j>;
