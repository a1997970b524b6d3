namespace KazCsto.Tests.Neo4j.Queries;

public sealed class OnStandInTests(PushedToStandIn pushed) : IClassFixture<PushedToStandIn>
{
    public static TheoryData<string> Cases => AskedCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public Task The_stand_in_gives_the_rows_that_memory_gives(string asked) =>
        AskedCases.AreAnsweredAlikeAsync(pushed.Server, asked);
}
