using System.Numerics;
using KazCsto.Evidence;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Evidence;

public sealed class ShapleyValuesTests
{
    private static readonly ProjectionRule Influence = Rules.Of([
        ("supplies-arms", Moves.FromMovesTo, 2),
        ("supports", Moves.FromMovesTo, 1),
        ("commands", Moves.FromMovesTo, 3),
        ("deployed-to", Moves.FromMovesTo, 2),
    ]);

    private static readonly string[] Ties =
    [
        "state:a supplies-arms state:b",
        "state:b supplies-arms state:c",
        "state:a supports state:c",
        "state:c supports state:a",
        "leader:x commands force:f",
        "force:f deployed-to state:c",
        "leader:x supports state:b",
    ];

    [Theory]
    [InlineData("betweenness", "state:b")]
    [InlineData("out-harmonic", "leader:x")]
    [InlineData("pagerank", "state:a")]
    public void Each_value_is_that_of_all_sets_of_ties_within_its_error(string measure, string id)
    {
        var ranking = Ranked(measure);
        var node = ranking.Projection.Network.Find(id)!;
        var exact = Exact(ranking, node);

        var found = ShapleyValues.Of(ranking, node, new(), 2000);

        foreach (var value in found.Values)
        {
            value.Value.ShouldBe(exact[value.Fact.Id], (4 * value.StandardError) + 1e-12, value.Fact.Id);
        }

        found.Values.Sum(v => v.Value).ShouldBe(found.Score - found.Baseline, 1e-10);
    }

    [Fact]
    public void Two_ties_that_stand_in_for_each_other_share_what_leaving_out_one_shows_of_neither()
    {
        // The arms and the support lead to the same neighbour.
        var network = new Facts().Tie("state:a supplies-arms state:b").Tie("state:a supports state:b").Network;
        var ranking = Ranking.Of(Projection.Of(network, Influence), Measures.Find("out-degree")!, new());
        var node = network.Find("state:a")!;

        Contributions.To(ranking, new()).Of(node).ShouldBeEmpty();
        var found = ShapleyValues.Of(ranking, node, new());

        found.Values.Select(v => (v.Value, v.StandardError)).ShouldBe([(0.5, 0), (0.5, 0)]);
        (found.Baseline, found.Score).ShouldBe((0, 1));
    }

    [Fact]
    public void The_seed_reproduces_every_digit_on_any_number_of_threads()
    {
        var ranking = Ranked("betweenness");
        var node = ranking.Nodes[0].Node;

        Of(1).ShouldBe(Of(3));

        IEnumerable<ShapleyValue> Of(int threads) =>
            ShapleyValues.Of(ranking, node, new(Work: new(threads)) { Seed = 5 }, 20).Values;
    }

    /// <summary>The definition: what a tie adds to each set of the others, weighted by the number of orders in which exactly they came before.</summary>
    private static Dictionary<string, double> Exact(Ranking ranking, Node node)
    {
        var ties = ranking.Projection.Ties.OrderBy(t => t.Id, StringComparer.Ordinal).ToArray();
        var scores = Enumerable.Range(0, 1 << ties.Length).Select(Score).ToArray();
        var values = ties.ToDictionary(t => t.Id, _ => 0.0);
        for (var set = 0; set < scores.Length; set++)
        {
            var before = BitOperations.PopCount((uint)set);
            var share = Factorial(before) * Factorial(ties.Length - before - 1);
            for (var tie = 0; tie < ties.Length; tie++)
            {
                if ((set & (1 << tie)) == 0)
                {
                    values[ties[tie].Id] += share / Factorial(ties.Length) * (scores[set | (1 << tie)] - scores[set]);
                }
            }
        }

        return values;

        double Score(int set)
        {
            var absent = ties.Where((_, i) => (set & (1 << i)) == 0).ToHashSet();
            var projection = ranking.Projection.Without(absent);
            var score = Ranking.Of(projection, ranking.Measure, new()).Find(node)!.Score;
            return double.IsNaN(score) ? 0 : score;
        }
    }

    private static double Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);

    private static Ranking Ranked(string measure)
    {
        var network = Ties.Aggregate(new Facts(), (facts, tie) => facts.Tie(tie)).Network;
        return Ranking.Of(Projection.Of(network, Influence), Measures.Find(measure)!, new());
    }
}
