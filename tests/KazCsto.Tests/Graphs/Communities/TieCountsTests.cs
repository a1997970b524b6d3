using KazCsto.Graphs;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

public class TieCountsTests
{
    private static readonly int[][] FourRuns =
    [
        [0, 0, 1, 1],
        [0, 0, 0, 1],
        [2, 2, 2, 3],
        [1, 1, 1, 0],
    ];

    [Fact]
    public void A_tie_is_as_strong_as_its_strength_times_the_share_of_runs_that_put_it_within_a_group()
    {
        var weaker = Counts().Weakened(least: 0.75);

        // 0-1 in all runs, 1-2 in three, 2-3 in one.
        weaker.Starts.ShouldBe([0, 1, 3, 4]);
        weaker.Ends.ShouldBe([1, 3, 4, 4]);
        weaker.Targets[..4].ShouldBe([1, 0, 2, 1]);
        weaker.Strengths[..4].ShouldBe([2, 2, 3, 3]);
        weaker.Masses.ShouldBe([2, 5, 3, 0]);
        weaker.Aim.Total.ShouldBe(10);
        weaker.Aim.Penalty.ShouldBe(0.1, 1e-12);
    }

    [Fact]
    public void Without_a_threshold_a_tie_that_no_run_has_within_a_group_is_left_out_all_the_same()
    {
        using var team = Team.For(new(1), 0);
        var level = PathLevel();

        var weaker = TieCounts
            .Of(
                level,
                [
                    [0, 0, 1, 1],
                    [0, 0, 2, 2],
                ],
                team,
                default
            )
            .Weakened(0);

        weaker.Ends.Zip(weaker.Starts, (end, start) => end - start).ShouldBe([1, 1, 1, 1]);
    }

    [Fact]
    public void Runs_are_unanimous_if_they_say_the_same_of_every_tie()
    {
        using var team = Team.For(new(1), 0);

        Counts().AreUnanimous.ShouldBeFalse();
        TieCounts
            .Of(
                PathLevel(),
                [
                    [0, 0, 1, 1],
                    [3, 3, 2, 2],
                ],
                team,
                default
            )
            .AreUnanimous.ShouldBeTrue();
    }

    [Fact]
    public void A_node_agrees_with_groups_as_far_as_the_runs_do_about_its_neighbours() =>
        Counts().Agreement([0, 0, 1, 1]).ShouldBeNear([1, (1 + 0.25) / 2, 0.25, 0.25]);

    private static TieCounts Counts()
    {
        using var team = Team.For(new(1), 0);
        return TieCounts.Of(PathLevel(), FourRuns, team, default);
    }

    private static Level PathLevel() =>
        Level.Of(
            Graph.Of(4, [new(0, 1, 2), new(1, 2, 4), new(2, 3, 1)], directed: false),
            GroupQuality.Modularity,
            1,
            useStrengths: true
        );
}
