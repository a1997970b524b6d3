using System.Text.Json;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Distances;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Reference;

/// <summary>What networkx and igraph say of the same graphs; distances.py asked them.</summary>
public class DistanceReferenceTests
{
    private static readonly BetweennessOptions Raw = new() { Normalised = false };
    private static readonly BetweennessOptions RawByLength = Raw with { ByLength = true };
    private static readonly HarmonicOptions RawHarmonic = new() { Normalised = false };

    private static readonly Dictionary<string, Func<Graph, double[]>> PerNode = new()
    {
        ["betweenness"] = g => Betweenness.Of(g, Raw).Values,
        ["betweenness by length"] = g => Betweenness.Of(g, RawByLength).Values,
        ["betweenness, igraph"] = g => Betweenness.Of(g, Raw).Values,
        ["betweenness by length, igraph"] = g => Betweenness.Of(g, RawByLength).Values,
        ["tie betweenness"] = g => TieBetweenness.Of(g, Raw).Values,
        ["tie betweenness by length"] = g => TieBetweenness.Of(g, RawByLength).Values,
        ["in-closeness"] = g => Closeness.Of(g, Direction.In).Values,
        ["out-closeness"] = g => Closeness.Of(g, Direction.Out).Values,
        ["in-closeness by length"] = g => Closeness.Of(g, Direction.In, new() { ByLength = true }).Values,
        ["in-harmonic"] = g => Harmonic.Of(g, Direction.In, RawHarmonic).Values,
        ["out-harmonic"] = g => Harmonic.Of(g, Direction.Out, RawHarmonic).Values,
        ["in-harmonic by length"] = g => Harmonic.Of(g, Direction.In, RawHarmonic with { ByLength = true }).Values,
        ["out-eccentricity, igraph"] = g => OrZero(Eccentricity.Of(g, Direction.Out)),
        ["in-eccentricity, igraph"] = g => OrZero(Eccentricity.Of(g, Direction.In)),
        ["diameter, igraph"] = g => [DistanceSummary.Of(g).Diameter],
        ["diameter by length, igraph"] = g => [DistanceSummary.Of(g, byLength: true).Diameter],
        ["average path, igraph"] = g => [DistanceSummary.Of(g).AveragePath],
        ["pagerank"] = g => PageRank.Of(g).Values,
        ["pagerank with restart"] = g => PageRank.Of(g, new() { Restart = Uneven(g) }).Values,
        ["pagerank with restart, dangling too"] = g =>
            PageRank.Of(g, new() { Restart = Uneven(g), Dangling = Dangling.Restart }).Values,
    };

    public static TheoryData<string, string> All =>
        new(
            from graph in Graphs()
            from value in graph.GetProperty("values").EnumerateObject()
            select (graph.GetProperty("name").GetString()!, value.Name)
        );

    [Theory]
    [MemberData(nameof(All))]
    public void Others_measure_the_same(string name, string measure)
    {
        var entry = Graphs().Single(g => g.GetProperty("name").GetString() == name);
        var value = entry.GetProperty("values").GetProperty(measure);
        double[] expected = value.ValueKind == JsonValueKind.Array ? ReferenceFile.Numbers(value) : [value.GetDouble()];

        PerNode[measure](GraphOf(entry)).ShouldBeNear(expected, 1e-9);
    }

    [Fact]
    public void Every_measure_here_has_values()
    {
        var named = Graphs().First().GetProperty("values").EnumerateObject().Select(v => v.Name);
        named.Order().ShouldBe(PerNode.Keys.Order());
    }

    private static JsonElement.ArrayEnumerator Graphs() =>
        ReferenceFile.Read("distances.json").GetProperty("graphs").EnumerateArray();

    private static Graph GraphOf(JsonElement entry) =>
        Graph.Of(
            entry.GetProperty("nodes").GetInt32(),
            [
                .. entry
                    .GetProperty("ties")
                    .EnumerateArray()
                    .Select(t => new GraphArc(t[0].GetInt32(), t[1].GetInt32(), Length: t[2].GetDouble())),
            ],
            entry.GetProperty("directed").GetBoolean()
        );

    // igraph says 0 of a node that reaches nobody.
    private static double[] OrZero(Scores scores) => Array.ConvertAll(scores.Values, x => double.IsNaN(x) ? 0 : x);

    private static double[] Uneven(Graph graph) => [.. Enumerable.Range(0, graph.NodeCount).Select(v => 1.0 + (v % 3))];
}
