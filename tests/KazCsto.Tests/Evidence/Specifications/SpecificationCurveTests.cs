using KazCsto.Evidence.Specifications;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Export;
using KazCsto.Tests.Export.Report;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Evidence.Specifications;

public sealed class SpecificationCurveTests
{
    private static readonly ProjectionRule TwoLevels = Rules.Of([
        ("supports", Moves.FromMovesTo, 1),
        ("supplies-arms", Moves.FromMovesTo, 2),
    ]);

    private static readonly Measure OutStrength = Measures.Find("out-strength")!;

    /// <summary>One strong tie against three weak ones.</summary>
    private static Network Rivals =>
        new Sample()
            .Tie("state:a", "supplies-arms", "state:x")
            .Tie("state:b", "supports", "state:x")
            .Tie("state:b", "supports", "state:y")
            .Tie("state:b", "supports", "state:z")
            .Network;

    [Fact]
    public void Three_weak_ties_outweigh_a_strong_one_under_21_of_28_choices_of_two_numbers_up_to_8()
    {
        var curve = CurveOf(Rivals, TwoLevels, OutStrength);

        curve.First.Select(n => n.Id).ShouldBe(["state:b"]);
        curve.OfLevels.Count().ShouldBe(28);
        curve.OfLevels.Count(curve.IsStillFirst).ShouldBe(21);
        curve.ToldWhole.ShouldContain(", and under 21 of 28 choices of numbers for the levels alone");
    }

    [Fact]
    public void Parallel_ties_count_as_the_strongest_as_their_sum_and_by_their_number()
    {
        var curve = CurveOf(Rivals, TwoLevels, OutStrength);

        // No ties are parallel: the sum is as the strongest, and by number b leads 3 to 1.
        curve.Numbered.Count().ShouldBe(28 + 28 + 1);
        curve.Numbered.Count(curve.IsStillFirst).ShouldBe(21 + 21 + 1);
        curve.Runs.Single(r => r.Specification.Parallel == ParallelRule.Count).Lead.ShouldBe(2.0 / 3, 1e-12);
    }

    [Fact]
    public void Lengths_are_tried_both_ways_where_the_measure_counts_them()
    {
        var curve = CurveOf(Rivals, TwoLevels, Measures.Find("out-harmonic")!);

        curve.Numbered.Count().ShouldBe((2 * 28) + 28 + 1);
        curve.OfLevels.Count().ShouldBe(28);
    }

    [Fact]
    public void Where_one_level_is_in_use_every_number_gives_the_same_order()
    {
        var network = new Sample().Tie("state:a", "supports", "state:b").Network;
        var rule = Rules.Of([("supports", Moves.FromMovesTo, 3)]);

        var curve = CurveOf(network, rule, OutStrength);

        curve.OfLevels.Count().ShouldBe(Specification.LargestNumber);
        curve.Numbered.ShouldAllBe(r => curve.IsStillFirst(r));
    }

    [Fact]
    public void A_map_of_grades_by_which_a_tie_is_contested_leaves_it_out()
    {
        // B2 is .9 x .9 by one map and .9 x .45 by the other.
        var doubting = Sample.Scale with
        {
            Name = "doubting",
            Credibility = Sample.Scale.Credibility.ToDictionary(c => c.Key, c => c.Value / 2),
        };
        var network = new Sample()
            .Tie("state:a", "supplies-arms", "state:x", credibility: 2)
            .Tie("state:b", "supports", "state:x", credibility: 2)
            .Network;
        var certain = new Sample().Tie("state:a", "supplies-arms", "state:x", credibility: 2).Network;

        var curve = CurveOf(network, TwoLevels, OutStrength, network.Under(doubting));

        network.Under(doubting).Ties.ShouldAllBe(t => t.Standing == Standing.Contested);
        certain.Under(Sample.Scale).Ties.ShouldAllBe(t => t.Standing == Standing.InForce);
        curve.Runs.Count(r => r.Specification.Grades == "doubting" && r.First.IsEmpty).ShouldBe(57);
        // By number both have one tie, and share the first place.
        curve.Numbered.Count(curve.IsStillFirst).ShouldBe(57);
    }

    [Theory]
    [InlineData("pagerank")]
    [InlineData("betweenness")]
    [InlineData("constraint")]
    public void A_run_is_the_ranking_of_the_network_projected_anew_by_that_rule(string name)
    {
        var measure = Measures.Find(name)!;
        var ranking = RealReport.Content.SideBySide.Single(r => r.Measure == measure);
        var (network, rule) = (ranking.Projection.Network, ranking.Projection.Rule);

        var runs = SpecificationCurves.Of(ranking, [network], new()).OfKind("state").Runs;

        foreach (var run in runs.Where((r, i) => i % 9 == 0 || r.Specification.Structure is not null))
        {
            var own = run.Specification.Structure is { } structure ? structure.On(rule) : run.Specification.On(rule);
            var anew = Ranking.OfAltered(Projection.Of(network, own), measure, new());
            run.First.ShouldBe(anew.FirstOf("state"));
        }
    }

    [Fact]
    public void What_counts_is_a_choice_too_and_those_that_turn_the_first_place_are_named()
    {
        // a moves two through its bases as long as operating one moves its host; b supplies one with arms.
        var network = new Sample()
            .Tie("state:a", "operates", "base:x")
            .Tie("state:x", "hosts", "base:x")
            .Tie("state:a", "operates", "base:y")
            .Tie("state:y", "hosts", "base:y")
            .Tie("state:b", "supplies-arms", "state:y")
            .Network;
        var rule = Rules.Of([
            ("operates", Moves.Both, 1),
            ("hosts", Moves.Both, 1),
            ("supplies-arms", Moves.FromMovesTo, 1),
        ]);
        var ties = rule.Ties.ToDictionary(t => t.Key, t => t.Value);
        ties["hosts"] = ties["hosts"] with { Otherwise = [Moves.FromMovesTo] };

        var curve = CurveOf(network, rule with { Ties = ties }, Measures.Find("out-degree")!);

        curve.First.Select(n => n.Id).ShouldBe(["state:a"]);
        curve
            .Turning.Select(t => t.Told)
            .ShouldBe([
                "“hosts” moves only the second",
                "“hosts” is left out",
                "“operates” is left out",
                "bases are left out",
            ]);
        curve.Told.ShouldEndWith(
            "; not if “hosts” moves only the second, or if “hosts” is left out, or if “operates” is left out and 1 other choice"
        );
        // Where states are left out or passed through, no state is first: nothing was tried for them.
        curve.Runs.Count(r => r.Specification.Structure is not null).ShouldBe(1 + 3 + 1);
    }

    [Fact]
    public void Threads_change_nothing()
    {
        var ranking = RealReport.Content.SideBySide.Single(r => r.Measure.Name == "constraint");
        var network = ranking.Projection.Network;

        var (one, four) = (Runs(1), Runs(4));

        one.Select(r => r.Lead).ShouldBe(four.Select(r => r.Lead));

        IEnumerable<SpecificationRun> Runs(int threads) =>
            SpecificationCurves.Of(ranking, [network], new(Work: new(threads))).OfKind("state").Runs;
    }

    private static SpecificationCurve CurveOf(
        Network network,
        ProjectionRule rule,
        Measure measure,
        params Network[] others
    )
    {
        var ranking = Ranking.Of(Projection.Of(network, rule), measure, new());
        return SpecificationCurves.Of(ranking, [network, .. others], new()).OfKind("state");
    }
}
