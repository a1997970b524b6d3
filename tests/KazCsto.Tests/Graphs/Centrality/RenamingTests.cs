using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Brokerage;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph), typeof(RenamingTests)])]
public class RenamingTests
{
    private static readonly Dictionary<string, Func<Graph, Scores>> Measures = new()
    {
        ["in-degree"] = Degree.In,
        ["out-degree"] = Degree.Out,
        ["degree"] = Degree.All,
        ["strength"] = Strength.All,
        ["in-closeness"] = g => Closeness.Of(g, Direction.In, new() { ByLength = true }),
        ["out-harmonic"] = g => Harmonic.Of(g, Direction.Out),
        ["betweenness"] = g => Betweenness.Of(g, new() { ByLength = true }),
        ["katz"] = g => Katz.Of(g),
        ["pagerank"] = g => PageRank.Of(g),
        ["constraint"] = g => Constraint.Of(g),
        ["effective-size"] = g => EffectiveSize.Of(g),
    };

    // These may take for ever where two parts all but tie.
    private static readonly Dictionary<string, Func<Graph, Scores>> Spectral = new()
    {
        ["hubs"] = g => Hits.Hubs(g),
        ["authorities"] = g => Hits.Authorities(g),
    };

    public static TheoryData<string> Names => [.. Measures.Keys, .. Spectral.Keys];

    public static Arbitrary<int[]> Permutations() => Gen.Shuffle(Enumerable.Range(0, SmallDigraph.Nodes)).ToArbitrary();

    [Property]
    public void Another_numbering_of_the_nodes_moves_the_scores_with_them(SmallDigraph any, int[] names)
    {
        var renamed = any.Renamed(names).Graph;
        var measures = Definition.HubsSettleSoon(any.Graph) ? Measures.Concat(Spectral) : Measures;
        foreach (var (name, measure) in measures)
        {
            var after = measure(renamed).Values;
            Array.ConvertAll(names, i => after[i]).ShouldBeNear(measure(any.Graph).Values, 1e-9);
            measure(renamed).Measure.ShouldBe(name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_graph_without_nodes_has_no_scores(string name) =>
        Named(name)(Graph.Of(0, [], directed: true)).Values.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_score_says_its_convention_in_one_line(string name)
    {
        var convention = Named(name)(Graph.Of(2, [new(0, 1, 1, 1)], directed: true)).Convention;

        convention.ShouldNotBeNullOrWhiteSpace();
        convention.ShouldNotContain("\n");
    }

    private static Func<Graph, Scores> Named(string name) =>
        Measures.TryGetValue(name, out var measure) ? measure : Spectral[name];
}
