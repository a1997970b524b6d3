using KazCsto.Graphs;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

public class GroupThreadTests
{
    private static readonly Graph Large = GroupGraphs.Blocks(12, 60, 70, seed: 9);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Leiden_finds_the_same_on_any_number_of_threads(int threads)
    {
        var level = Level.Of(Large, GroupQuality.Modularity, 1, useStrengths: true);
        level.PartCount.ShouldBeGreaterThan(5);
        using var team = Team.For(new(threads), long.MaxValue);

        var found = Multilevel.Leiden(level, 3, team, 0.01).Run(new(5), default);

        var alone = Leiden.Of(
            Large,
            new()
            {
                MaxIterations = 3,
                Randomness = 0.01,
                Seed = 5,
            },
            new(1)
        );
        found.Quality.ShouldBe(alone.Quality);
        GroupNumbers.BySize(found.GroupOf);
        found.GroupOf.ShouldBe(alone.GroupOf);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Louvain_finds_the_same_on_any_number_of_threads(int threads)
    {
        var level = Level.Of(Large, GroupQuality.Modularity, 1, useStrengths: true);
        using var team = Team.For(new(threads), long.MaxValue);

        var found = Multilevel.Louvain(level, 2, team).Run(new(5), default);

        var alone = Louvain.Of(Large, new() { MaxIterations = 2, Seed = 5 }, new(1));
        GroupNumbers.BySize(found.GroupOf);
        found.GroupOf.ShouldBe(alone.GroupOf);
    }

    [Fact]
    public void A_search_that_ran_before_finds_the_same_again_and_another_seed_may_not()
    {
        var circle = TextbookGraphs.Cycle(50);
        var level = Level.Of(circle, GroupQuality.Modularity, 1, useStrengths: true);
        using var team = Team.For(new(1), 0);
        var search = Multilevel.Leiden(level, 2, team, 0.01);

        var first = search.Run(new(5), default).GroupOf;
        var other = search.Run(new(6), default).GroupOf;
        var again = search.Run(new(5), default).GroupOf;

        again.ShouldBe(first);
        AdjustedRandIndex.Of(first, other).ShouldBeLessThan(1);
    }

    [Fact]
    public void Planted_blocks_are_found()
    {
        int[] blocks = [.. Enumerable.Range(0, Large.NodeCount).Select(v => v / 60)];

        Leiden.Of(Large).GroupOf.ShouldBe(blocks);
    }

    [Fact]
    public void The_parts_of_a_level_are_its_nodes_in_order()
    {
        var level = Level.Of(Large, GroupQuality.Modularity, 1, useStrengths: true);

        var bounds = Enumerable.Range(0, level.PartCount + 1).Select(level.FirstOf).ToArray();

        (bounds[0], bounds[^1]).ShouldBe((0, Large.NodeCount));
        bounds.ShouldBe(bounds.Order());
    }
}
