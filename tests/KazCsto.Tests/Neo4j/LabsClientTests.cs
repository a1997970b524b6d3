using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j;

/// <summary>A client that is not ours: without it, our client and our stand-in would merely agree with each other.</summary>
public sealed class LabsClientTests(StandIn standIn) : IClassFixture<StandIn>
{
    private static readonly string[] Facts =
    [
        "the server is found and answers",
        "the right password is accepted",
        "a wrong password is refused",
        "an unknown database is refused",
        "null comes back as it went",
        "true comes back as it went",
        "a text comes back as it went",
        "an integer comes back as it went",
        "an integer beyond 2^53 comes back as it went",
        "the least integer comes back as it went",
        "a float comes back as it went",
        "a large float comes back as it went",
        "an infinite float comes back as it went",
        "a byte array comes back as it went",
        "a list comes back as it went",
        "a map comes back as it went",
        "NaN comes back as NaN",
        "a date is compared as a date",
        "what a statement changed is counted",
        "nodes, relationships and paths are read",
        "a transaction that is committed stays",
        "a transaction that is rolled back leaves nothing",
        "an error ends its transaction",
        "two transactions that write the same node conflict, and the second is done again",
        "a bookmark is passed on",
        "a bookmark of another server is refused",
        "writing in read mode is refused",
        "a syntax error is told",
        "an unknown variable is told",
        "a missing parameter is told",
        "an unknown procedure is told",
        "a division by zero is told",
        "a second node with a unique key is refused",
    ];

    [Fact]
    public async Task The_client_of_Neo4j_Labs_works_with_the_stand_in()
    {
        var output = await EngineProcess.OutputOfAsync(
            "node",
            "labs-client.mjs",
            standIn.Address.GetLeftPart(UriPartial.Authority),
            standIn.User,
            standIn.Password
        );

        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(Facts);
    }
}
