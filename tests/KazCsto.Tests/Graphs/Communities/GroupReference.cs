using System.Text.Json;
using KazCsto.Graphs;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Graphs.Communities;

/// <summary>A network of communities.json with the values of networkx and igraph.</summary>
internal sealed record GroupReference(JsonElement Json)
{
    internal static JsonElement All { get; } =
        JsonDocument
            .Parse(File.ReadAllBytes(RepositoryFolder.PathOf("tests/KazCsto.Tests/Reference/communities.json")))
            .RootElement;

    internal int[] Groups => Integers(Json.GetProperty("given").GetProperty("groups"));

    internal double[] Values =>
        [.. Json.GetProperty("given").GetProperty("values").EnumerateArray().Select(v => v.GetDouble())];

    internal static GroupReference Read(string name) => new(All.GetProperty(name));

    internal static int[] Integers(JsonElement list) => [.. list.EnumerateArray().Select(v => v.GetInt32())];

    internal Graph Graph(bool directed = false) =>
        KazCsto.Graphs.Graph.Of(
            Json.GetProperty("nodes").GetInt32(),
            [
                .. Json.GetProperty("ties")
                    .EnumerateArray()
                    .Select(t => new GraphArc(t[0].GetInt32(), t[1].GetInt32(), t[2].GetDouble())),
            ],
            directed
        );

    internal double Given(string key) => Json.GetProperty("given").GetProperty(key).GetDouble();

    /// <summary>The best groups that igraph found, and their quality.</summary>
    internal (int[] Groups, double Quality) Sought(string key)
    {
        var found = Json.GetProperty("sought").GetProperty(key);
        return (Integers(found.GetProperty("groups")), found.GetProperty("quality").GetDouble());
    }
}
