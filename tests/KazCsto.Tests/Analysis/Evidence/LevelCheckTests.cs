using KazCsto.Analysis;
using KazCsto.Analysis.Centrality;
using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Projections;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;
using KazCsto.Tests.Analysis.Projections;
using KazCsto.Tests.Export;

namespace KazCsto.Tests.Analysis.Evidence;

public sealed class LevelCheckTests
{
    private static readonly ProjectionRule TwoLevels = Rules.Of([
        ("supports", Moves.FromMovesTo, 1),
        ("supplies-arms", Moves.FromMovesTo, 2),
    ]);

    private static readonly Measure OutStrength = Measures.Find("out-strength")!;

    [Fact]
    public void Three_weak_ties_outweigh_a_strong_one_under_21_of_28_choices_of_two_numbers_up_to_8()
    {
        var projection = Projection.Of(
            new Sample()
                .Tie("state:a", "supplies-arms", "state:x")
                .Tie("state:b", "supports", "state:x")
                .Tie("state:b", "supports", "state:y")
                .Tie("state:b", "supports", "state:z")
                .Network,
            TwoLevels
        );
        var ranking = Ranking.Of(projection, OutStrength, new());

        var check = LevelCheck.Of(projection, [OutStrength], new());

        ranking.Nodes[0].Node.Id.ShouldBe("state:b");
        check.Tried.ShouldBe(28);
        check.StillFirst(ranking, "state").ShouldBe(21);
    }

    [Fact]
    public void Where_one_level_is_in_use_every_choice_gives_the_same_order()
    {
        var projection = Projection.Of(
            new Sample().Tie("state:a", "supports", "state:b").Network,
            Rules.Of([("supports", Moves.FromMovesTo, 3)])
        );
        var ranking = Ranking.Of(projection, OutStrength, new());

        var check = LevelCheck.Of(projection, [OutStrength], new());

        check.Tried.ShouldBe(LevelCheck.LargestNumber);
        check.StillFirst(ranking, "state").ShouldBe(LevelCheck.LargestNumber);
    }

    [Fact]
    public void A_measure_that_does_not_settle_without_a_tie_leaves_the_score_undefined()
    {
        var projection = Projection.Of(
            new Sample()
                .Tie("state:a", "supports", "state:b")
                .Tie("state:b", "supports", "state:a")
                .Tie("state:c", "supports", "state:d")
                .Tie("state:d", "supports", "state:c")
                .Tie("state:a", "supports", "state:c")
                .Network,
            Rules.Of([("supports", Moves.FromMovesTo, 1)])
        );
        var measure = Measures.All[0] with
        {
            Of = (p, _) =>
                p.Arcs.Length < 5
                    ? throw new NotConvergedException("test", 1, 1, 0)
                    : new Scores("test", "", [1, 2, 3, 4]),
        };
        var ranking = Ranking.Of(projection, measure, new());

        var carried = Contributions.To(ranking, new()).Of(ranking.Nodes[0].Node);

        carried.Length.ShouldBe(5);
        carried.ShouldAllBe(c => double.IsNaN(c.ScoreWithout) && c.RankWithout == 0);
    }
}
