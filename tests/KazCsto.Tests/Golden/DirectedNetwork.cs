using System.Text.Json;
using KazCsto.Graphs;

namespace KazCsto.Tests.Golden;

/// <summary>The network of directed.json, with strengths and lengths, and the values of networkx, to 12 decimals.</summary>
internal static class DirectedNetwork
{
    private static readonly JsonElement Json = GoldenFile.Read("directed.json");

    internal static Graph Graph { get; } =
        Graph.Of(
            9,
            [
                .. Json.GetProperty("arcs")
                    .EnumerateArray()
                    .Select(a => new GraphArc(a[0].GetInt32(), a[1].GetInt32(), a[2].GetDouble(), a[3].GetDouble())),
            ],
            directed: true
        );

    internal static void ShouldScore(string key, Scores scores)
    {
        var expected = Json.GetProperty("scores").GetProperty(key).EnumerateArray().ToArray();
        scores.Values.Length.ShouldBe(expected.Length);
        foreach (var (node, value) in expected.Index())
        {
            // networkx gives Burt's measures no value at a node without arcs out; here arcs in are contacts too.
            if (value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            scores.Values[node].ShouldBe(value.GetDouble(), 1e-11, $"{key} of node {node}");
        }
    }
}
