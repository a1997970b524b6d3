using FsCheck.Xunit;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

[Properties(Arbitrary = [typeof(TiedNodes)])]
public class LouvainTests
{
    [Fact]
    public void Two_cliques_joined_by_a_tie_are_two_groups()
    {
        var found = Louvain.Of(GroupGraphs.TwoCliques(5));

        found.GroupOf.ShouldBe([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
        (found.Method, found.Rounds, found.Count).ShouldBe(("louvain", 1, 2));
    }

    [Fact]
    public void Without_ties_everybody_is_alone() =>
        Louvain.Of(TextbookGraphs.Undirected(3)).GroupOf.ShouldBe([0, 1, 2]);

    [Fact]
    public void Within_some_seeds_it_finds_the_best_groups_of_the_karate_club()
    {
        var karate = GroupReference.Read("karate");

        var best = Enumerable
            .Range(1, 200)
            .Max(seed => Louvain.Of(karate.Graph(), new() { UseStrengths = false, Seed = (ulong)seed }).Quality);

        best.ShouldBe(karate.Sought("leiden modularity").Quality, 1e-12);
    }

    [Fact]
    public void Its_words_tell_quality_ties_iterations_and_seed() =>
        Louvain
            .Of(TextbookGraphs.Path(3))
            .Convention.ShouldBe("modularity, resolution 1; every tie counts 1; at most 1 iterations; seed 1");

    [Property]
    public void Its_quality_is_that_of_the_definition_and_more_iterations_lose_none(TiedNodes any)
    {
        var options = new LouvainOptions { Seed = any.Seed };

        var found = Louvain.Of(any.Graph, options);
        var more = Louvain.Of(any.Graph, options with { MaxIterations = 5 });

        if (any.Ties.Length > 0)
        {
            found.Quality.ShouldBe(GroupDefinition.Modularity(any.Graph, found.GroupOf), 1e-12);
            more.Quality.ShouldBeGreaterThanOrEqualTo(found.Quality - 1e-12);
        }
    }
}
