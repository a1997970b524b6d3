using System.Text.Json;
using KazCsto.Graphs;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Reference;

/// <summary>One graph of brokerage.json with what networkx and igraph say about it.</summary>
internal sealed record BrokerageReference(Graph Graph, JsonElement Json)
{
    private static readonly JsonElement Graphs = JsonDocument
        .Parse(File.ReadAllBytes(RepositoryFolder.PathOf("tests/KazCsto.Tests/Reference/brokerage.json")))
        .RootElement.GetProperty("graphs");

    public static TheoryData<string> Names => [.. Graphs.EnumerateObject().Select(g => g.Name)];

    internal static BrokerageReference Read(string name)
    {
        var json = Graphs.GetProperty(name);
        var ties = json.GetProperty("ties")
            .EnumerateArray()
            .Select(t => new GraphArc(t[0].GetInt32(), t[1].GetInt32(), t[2].GetDouble()));
        return new(
            Graph.Of(json.GetProperty("nodes").GetInt32(), [.. ties], json.GetProperty("directed").GetBoolean()),
            json
        );
    }

    internal double[] Scores(string measure) =>
        [
            .. Json.GetProperty("scores")
                .GetProperty(measure)
                .EnumerateArray()
                .Select(v => v.ValueKind == JsonValueKind.Null ? double.NaN : v.GetDouble()),
        ];

    internal double Number(string key) => Json.GetProperty(key).GetDouble();

    internal int[] Nodes(string key) => Numbers(Json.GetProperty(key));

    internal static int[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(n => n.GetInt32())];
}
