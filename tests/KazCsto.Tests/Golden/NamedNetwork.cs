using System.Text.Json;
using KazCsto.Graphs;

namespace KazCsto.Tests.Golden;

/// <summary>An undirected network of networks.json with the values of other programs, to 9 decimals.</summary>
internal sealed record NamedNetwork(string[] Names, (int A, int B)[] Ties, JsonElement Json)
{
    internal Graph Graph => Graph.Of(Names.Length, [.. Ties.Select(t => new GraphArc(t.A, t.B))], directed: false);

    internal static NamedNetwork Read(string name)
    {
        var json = GoldenFile.Read("networks.json").GetProperty(name);
        string[] names = [.. json.GetProperty("degree").EnumerateObject().Select(p => p.Name).Order()];
        var ties = json.GetProperty("ties").EnumerateArray().Select(t => (Number(names, t[0]), Number(names, t[1])));
        return new(names, [.. ties], json);
    }

    internal void ShouldScore(string key, Scores scores)
    {
        var expected = Json.GetProperty(key);
        foreach (var (node, name) in Names.Index())
        {
            scores.Values[node].ShouldBe(expected.GetProperty(name).GetDouble(), 1e-9, name);
        }
    }

    private static int Number(string[] names, JsonElement name) => Array.IndexOf(names, name.GetString());
}
