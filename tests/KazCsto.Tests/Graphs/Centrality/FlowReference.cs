using System.Text.Json;
using KazCsto.Graphs;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Graphs.Centrality;

/// <summary>A graph of Reference/flow.json, with the values that other programs give it.</summary>
internal sealed record FlowReference(Graph Graph, JsonElement Json)
{
    private static readonly JsonElement Graphs = JsonDocument
        .Parse(File.ReadAllText(RepositoryFolder.PathOf("tests/KazCsto.Tests/Reference/flow.json")))
        .RootElement.GetProperty("graphs");

    internal static TheoryData<string> Names => [.. Graphs.EnumerateObject().Select(g => g.Name)];

    internal static FlowReference Of(string name)
    {
        var json = Graphs.GetProperty(name);
        var arcs = json.GetProperty("ties")
            .EnumerateArray()
            .Select(t => new GraphArc(t[0].GetInt32(), t[1].GetInt32(), t[2].GetDouble(), t[3].GetDouble()));
        var graph = Graph.Of(
            json.GetProperty("nodes").GetInt32(),
            [.. arcs],
            json.GetProperty("directed").GetBoolean()
        );
        return new(graph, json);
    }

    /// <summary>What the file has for a measure: one entry for each choice of options.</summary>
    internal IEnumerable<JsonElement> Entries(string measure) => Json.GetProperty(measure).EnumerateArray();

    internal static double[] Numbers(JsonElement entry, string key) =>
        [.. entry.GetProperty(key).EnumerateArray().Select(v => v.GetDouble())];
}
