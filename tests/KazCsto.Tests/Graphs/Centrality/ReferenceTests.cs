using KazCsto.Graphs;
using KazCsto.Graphs.Brokerage;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Structure;
using KazCsto.Tests.Golden;

namespace KazCsto.Tests.Graphs.Centrality;

public class ReferenceTests
{
    private static readonly Dictionary<string, Func<Graph, Scores>> Undirected = new()
    {
        ["degree"] = Degree.All,
        ["betweenness_raw"] = g => Betweenness.Of(g, new() { Normalised = false }),
        ["closeness_norm"] = g => Closeness.Of(g, Direction.In),
        ["harmonic_raw"] = g => Harmonic.Of(g, Direction.Out, new() { Normalised = false }),
        ["eigenvector_L2"] = g => Eigenvector.Of(g),
        ["pagerank_0.85"] = g => PageRank.Of(g),
        ["burt_constraint"] = g => Constraint.Of(g),
        ["burt_effective_size"] = g => EffectiveSize.Of(g),
    };

    private static readonly Dictionary<string, Func<Graph, Scores>> Directed = new()
    {
        ["in-closeness"] = g => Closeness.Of(g, Direction.In),
        ["out-closeness"] = g => Closeness.Of(g, Direction.Out),
        ["in-closeness by length"] = g => Closeness.Of(g, Direction.In, new() { ByLength = true }),
        ["out-closeness by length"] = g => Closeness.Of(g, Direction.Out, new() { ByLength = true }),
        ["in-harmonic raw"] = g => Harmonic.Of(g, Direction.In, new() { Normalised = false }),
        ["out-harmonic raw"] = g => Harmonic.Of(g, Direction.Out, new() { Normalised = false }),
        ["in-harmonic by length raw"] = g =>
            Harmonic.Of(g, Direction.In, new() { ByLength = true, Normalised = false }),
        ["betweenness raw"] = g => Betweenness.Of(g, new() { Normalised = false }),
        ["betweenness"] = g => Betweenness.Of(g),
        ["betweenness by length raw"] = g => Betweenness.Of(g, new() { ByLength = true, Normalised = false }),
        ["eigenvector"] = g => Eigenvector.Of(g),
        ["eigenvector unit"] = g => Eigenvector.Of(g, new() { UseStrengths = false }),
        ["katz alpha 0.1"] = g => Katz.Of(g, new() { Alpha = 0.1 }),
        ["katz alpha 0.1 raw unit"] = g =>
            Katz.Of(
                g,
                new()
                {
                    Alpha = 0.1,
                    Normalised = false,
                    UseStrengths = false,
                }
            ),
        ["pagerank"] = g => PageRank.Of(g),
        ["pagerank unit"] = g => PageRank.Of(g, new() { UseStrengths = false }),
        ["hubs"] = g => Hits.Hubs(g),
        ["authorities"] = g => Hits.Authorities(g),
        ["constraint"] = g => Constraint.Of(g),
        ["constraint unit"] = g => Constraint.Of(g, useStrengths: false),
        ["effective-size"] = g => EffectiveSize.Of(g),
        ["effective-size unit"] = g => EffectiveSize.Of(g, useStrengths: false),
    };

    public static TheoryData<string> OfUndirected => [.. Undirected.Keys];

    public static TheoryData<string> OfDirected => [.. Directed.Keys];

    [Theory]
    [MemberData(nameof(OfUndirected))]
    public void The_Krackhardt_kite_scores_as_in_networkx_and_igraph(string key)
    {
        var kite = NamedNetwork.Read("krackhardt_kite");

        kite.ShouldScore(key, Undirected[key](kite.Graph));
    }

    [Theory]
    [MemberData(nameof(OfUndirected))]
    public void The_Florentine_families_score_as_in_networkx_and_igraph(string key)
    {
        var florence = NamedNetwork.Read("florentine");

        florence.ShouldScore(key, Undirected[key](florence.Graph));
    }

    [Theory]
    [MemberData(nameof(OfDirected))]
    public void A_directed_network_with_strengths_and_lengths_scores_as_in_networkx(string key) =>
        DirectedNetwork.ShouldScore(key, Directed[key](DirectedNetwork.Graph));

    [Fact]
    public void The_Medici_have_half_of_all_routes_between_the_Florentine_families()
    {
        var florence = NamedNetwork.Read("florentine");

        var scores = Betweenness.Of(florence.Graph);

        scores.Values[Array.IndexOf(florence.Names, "Medici")].ShouldBe(0.521978, 5e-7);
    }

    [Fact]
    public void Four_Florentine_families_and_five_of_their_ties_hold_the_city_together()
    {
        var florence = NamedNetwork.Read("florentine");

        var families = CutPoints.Of(florence.Names.Length, florence.Ties);
        var ties = Bridges.Of(florence.Names.Length, florence.Ties);

        families.Select(i => florence.Names[i]).ShouldBe(["Albizzi", "Guadagni", "Medici", "Salviati"]);
        ties.Length.ShouldBe(5);
    }
}
