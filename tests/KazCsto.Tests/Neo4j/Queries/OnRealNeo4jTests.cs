using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Queries;

[Collection<OnRealNeo4j>]
public sealed class OnRealNeo4jTests(PushedToRealNeo4j pushed) : IClassFixture<PushedToRealNeo4j>
{
    public static TheoryData<string> Cases => AskedCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public Task The_server_gives_the_rows_that_memory_gives(string asked) =>
        AskedCases.AreAnsweredAlikeAsync(pushed.Server, asked);
}
