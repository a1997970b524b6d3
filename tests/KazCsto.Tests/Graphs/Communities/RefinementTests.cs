using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Communities;

namespace KazCsto.Tests.Graphs.Communities;

[Properties(Arbitrary = [typeof(TiedNodes)])]
public class RefinementTests
{
    [Property]
    public void Parts_are_connected_pieces_of_groups_numbered_group_by_group(TiedNodes any)
    {
        var groups = Enumerable.Range(0, any.Nodes).Select(v => v % 3).ToArray();

        var (parts, count) = Refined(any, groups, randomness: 0.1);

        parts.Distinct().Order().ShouldBe(Enumerable.Range(0, count));
        GroupDefinition.AreConnected(any.Graph, parts).ShouldBeTrue();
        var groupOfPart = parts.Zip(groups).Distinct().OrderBy(p => p.First).ToArray();
        groupOfPart.Length.ShouldBe(count);
        groupOfPart.Select(p => p.Second).ShouldBe(groupOfPart.Select(p => p.Second).Order());
    }

    [Property]
    public void Nobody_joins_a_part_for_less_than_it_is_worth_alone(TiedNodes any)
    {
        var (parts, _) = Refined(any, new int[any.Nodes], randomness: 5);

        if (any.Ties.Length > 0)
        {
            Modularity
                .Of(any.Graph, parts)
                .ShouldBeGreaterThanOrEqualTo(Modularity.Of(any.Graph, [.. Enumerable.Range(0, any.Nodes)]) - 1e-12);
        }
    }

    [Fact]
    public void Better_parts_are_drawn_more_often_by_the_power_of_what_they_are_worth()
    {
        const double temperature = 0.5;
        double[] worth = [1, 1 - (temperature * Math.Log(3)), 1 - (40 * temperature)];
        var random = new SeededRandom(1);
        var drawn = new int[3];

        for (var i = 0; i < 8000; i++)
        {
            var candidates = Three(worth, temperature);
            drawn[candidates.Parts[candidates.Draw(random)]]++;
        }

        ((double)drawn[0] / drawn[1]).ShouldBe(3, 0.3);
        drawn[2].ShouldBe(0);
    }

    [Fact]
    public void Without_randomness_only_the_best_are_drawn()
    {
        var random = new SeededRandom(1);
        var drawn = new int[3];

        for (var i = 0; i < 200; i++)
        {
            var candidates = Three([2, 1.99, 2], temperature: 0);
            drawn[candidates.Parts[candidates.Draw(random)]]++;
        }

        drawn[0].ShouldBeInRange(60, 140);
        drawn[1].ShouldBe(0);
    }

    [Fact]
    public void A_part_that_was_removed_is_not_drawn_again()
    {
        var random = new SeededRandom(1);
        var candidates = Three([1, 1, 1], temperature: 1);

        candidates.Remove(0);

        candidates.Count.ShouldBe(2);
        Enumerable
            .Range(0, 100)
            .Select(_ => candidates.Parts[candidates.Draw(random)])
            .Distinct()
            .Order()
            .ShouldBe([1, 2]);
    }

    private static (int[] Parts, int Count) Refined(TiedNodes any, int[] groups, double randomness)
    {
        var level = Level.Of(any.Graph, GroupQuality.Modularity, 1, useStrengths: true);
        using var team = Team.For(new(1), 0);
        var numbers = groups.Distinct().Order().ToArray();
        var parts = new int[any.Nodes];
        var count = new Refinement(level, randomness, team, Scratch.ForAll(team, any.Nodes)).Run(
            level,
            Array.ConvertAll(groups, g => Array.IndexOf(numbers, g)),
            numbers.Length,
            parts,
            new(any.Seed),
            default
        );
        return (parts, count);
    }

    private static Candidates Three(double[] worth, double temperature)
    {
        var candidates = new Candidates(new(3), temperature);
        for (var part = 0; part < 3; part++)
        {
            candidates.Parts[part] = part;
            candidates.Worth[part] = worth[part];
        }

        candidates.Begin(3);
        return candidates;
    }
}
