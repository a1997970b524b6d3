using KazCsto.Graphs.Communities;

namespace KazCsto.Tests.Graphs.Communities;

public class GroupReferenceTests
{
    [Theory]
    [InlineData("karate", false)]
    [InlineData("les miserables", false)]
    [InlineData("directed", true)]
    public void Given_groups_measure_as_in_networkx(string name, bool directed)
    {
        var reference = GroupReference.Read(name);
        var (graph, groups) = (reference.Graph(directed), reference.Groups);

        var measured = new Dictionary<string, double>
        {
            ["modularity"] = Modularity.Of(graph, groups, useStrengths: false),
            ["modularity by strength"] = Modularity.Of(graph, groups),
            ["modularity at 0.5"] = Modularity.Of(graph, groups, 0.5, useStrengths: false),
            ["nominal assortativity"] = Assortativity.Nominal(graph, groups),
            ["numeric assortativity"] = Assortativity.Numeric(graph, reference.Values),
            ["degree assortativity"] = Assortativity.Degree(graph),
        };

        foreach (var (key, value) in measured)
        {
            value.ShouldBe(reference.Given(key), 1e-11, key);
        }
    }

    [Fact]
    public void The_two_sides_of_the_karate_club_have_the_modularity_of_the_literature()
    {
        var karate = GroupReference.Read("karate");
        var sides = karate.Groups;
        // The ninth member's sympathies and the club he joined differ; the literature goes by the sympathies.
        sides[8] = 1;

        Modularity.Of(karate.Graph(), sides, useStrengths: false).ShouldBe(0.3715, 5e-5);
    }

    [Theory]
    [InlineData("karate", "leiden modularity", GroupQuality.Modularity, 1, false)]
    [InlineData("karate", "leiden modularity by strength", GroupQuality.Modularity, 1, true)]
    [InlineData("karate", "leiden modularity at 2", GroupQuality.Modularity, 2, false)]
    [InlineData("karate", "leiden CPM at 0.2", GroupQuality.ConstantPotts, 0.2, false)]
    [InlineData("karate", "leiden CPM at 0.5", GroupQuality.ConstantPotts, 0.5, false)]
    [InlineData("les miserables", "leiden modularity", GroupQuality.Modularity, 1, false)]
    [InlineData("les miserables", "leiden modularity by strength", GroupQuality.Modularity, 1, true)]
    [InlineData("les miserables", "leiden modularity at 2", GroupQuality.Modularity, 2, false)]
    [InlineData("les miserables", "leiden CPM at 0.2", GroupQuality.ConstantPotts, 0.2, false)]
    [InlineData("les miserables", "leiden CPM at 0.5", GroupQuality.ConstantPotts, 0.5, false)]
    public void Leiden_finds_groups_as_good_as_the_best_of_igraph(
        string name,
        string key,
        Enum quality,
        double resolution,
        bool byStrength
    )
    {
        var reference = GroupReference.Read(name);
        var (groups, best) = reference.Sought(key);
        var graph = reference.Graph();

        Quality(graph, groups, (GroupQuality)quality, resolution, byStrength).ShouldBe(best, 1e-11);
        var found = Enumerable
            .Range(1, 100)
            .Select(seed =>
                Leiden.Of(
                    graph,
                    new()
                    {
                        Quality = (GroupQuality)quality,
                        Resolution = resolution,
                        UseStrengths = byStrength,
                        Seed = (ulong)seed,
                        MaxIterations = 20,
                    }
                )
            )
            .MaxBy(g => g.Quality)!;
        found.Quality.ShouldBeGreaterThan(best - 1e-11);
        Quality(graph, found.GroupOf, (GroupQuality)quality, resolution, byStrength).ShouldBe(found.Quality, 1e-11);
    }

    private static double Quality(
        KazCsto.Graphs.Graph graph,
        int[] groups,
        GroupQuality quality,
        double resolution,
        bool byStrength
    ) =>
        quality == GroupQuality.Modularity
            ? Modularity.Of(graph, groups, resolution, byStrength)
            : ConstantPotts.Of(graph, groups, resolution, byStrength);
}
