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
}
