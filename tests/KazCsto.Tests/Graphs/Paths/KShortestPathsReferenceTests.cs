using System.Text.Json;
using KazCsto.Graphs;
using KazCsto.Graphs.Paths;
using KazCsto.Tests.Graphs.Centrality;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Graphs.Paths;

/// <summary>Values of networkx and igraph, which agree; Reference/paths.py makes them.</summary>
public class KShortestPathsReferenceTests
{
    private static readonly JsonElement Reference = JsonDocument
        .Parse(File.ReadAllBytes(RepositoryFolder.PathOf("tests/KazCsto.Tests/Reference/paths.json")))
        .RootElement;

    public static TheoryData<string> Cases =>
        [.. Reference.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Networkx_and_igraph_find_paths_of_the_same_lengths(string name)
    {
        var graph = GraphOf(Case(name));

        foreach (var question in Case(name).GetProperty("questions").EnumerateArray())
        {
            Answer(graph, question)
                .Select(p => p.Length)
                .ToArray()
                .ShouldBeNear([.. question.GetProperty("lengths").EnumerateArray().Select(l => l.GetDouble())]);
        }
    }

    [Theory]
    [InlineData("real lengths")]
    [InlineData("real lengths along arcs")]
    public void Networkx_finds_the_same_paths_where_no_two_are_equally_long(string name)
    {
        var graph = GraphOf(Case(name));

        foreach (var question in Case(name).GetProperty("questions").EnumerateArray())
        {
            Answer(graph, question)
                .Select(p => string.Join(',', p.Nodes))
                .ShouldBe(question.GetProperty("paths").EnumerateArray().Select(p => p.GetRawText().Trim('[', ']')));
        }
    }

    private static JsonElement Case(string name) =>
        Reference.GetProperty("cases").EnumerateArray().Single(c => c.GetProperty("name").GetString() == name);

    private static Graph GraphOf(JsonElement json) =>
        Graph.Of(
            Reference.GetProperty("nodes").GetInt32(),
            [
                .. json.GetProperty("ties")
                    .EnumerateArray()
                    .Select(t => new GraphArc(t[0].GetInt32(), t[1].GetInt32(), Length: t[2].GetDouble())),
            ],
            json.GetProperty("directed").GetBoolean()
        );

    private static IReadOnlyList<NodePath> Answer(Graph graph, JsonElement question) =>
        KShortestPaths.Of(
            graph,
            question.GetProperty("from").GetInt32(),
            question.GetProperty("to").GetInt32(),
            Reference.GetProperty("k").GetInt32()
        );
}
