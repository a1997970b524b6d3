using KazCsto.Evidence.Robustness;
using KazCsto.Graphs;

namespace KazCsto.Tests.Evidence.Robustness;

public sealed class HittingSetTests
{
    private const int Items = 9;

    [Fact]
    public void The_choice_is_the_cheapest_of_all_and_the_bound_below_it()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var (costs, sets) = Random(seed);
            var hitting = Of(costs, sets);
            var least = ByEveryChoice(costs, sets).Min(c => Cost(costs, c));

            Cost(costs, hitting.Cheapest(int.MaxValue)!).ShouldBe(least, $"seed {seed}");
            hitting.Cheapest(least).ShouldBeNull();
            hitting.Bound().ShouldBeLessThanOrEqualTo(least);
            Meets(hitting.Greedy(), sets).ShouldBeTrue();
        }
    }

    [Fact]
    public void All_cheapest_choices_are_handed_out_each_once()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var (costs, sets) = Random(seed);
            var all = ByEveryChoice(costs, sets).ToLookup(c => Cost(costs, c)).MinBy(g => g.Key)!;
            var found = new List<string>();

            Of(costs, sets)
                .Each(
                    all.Key + 1,
                    choice =>
                    {
                        found.Add(string.Join(' ', choice));
                        return true;
                    }
                );

            found.ShouldBe(all.Select(c => string.Join(' ', c)), ignoreOrder: true, $"seed {seed}");
        }
    }

    [Fact]
    public void Without_effort_it_says_that_it_was_cut_short()
    {
        var hitting = new HittingSet([1, 1, 1], effort: 2, CancellationToken.None);
        hitting.Add([0, 1]);
        hitting.Add([1, 2]);
        hitting.Add([0, 2]);

        hitting.Cheapest(int.MaxValue).ShouldBeNull();
        hitting.IsCutShort.ShouldBeTrue();
    }

    private static HittingSet Of(int[] costs, List<int[]> sets)
    {
        var hitting = new HittingSet(costs, long.MaxValue, CancellationToken.None);
        sets.ForEach(hitting.Add);
        return hitting;
    }

    private static IEnumerable<int[]> ByEveryChoice(int[] costs, List<int[]> sets) =>
        Enumerable
            .Range(0, 1 << costs.Length)
            .Select(bits => Enumerable.Range(0, costs.Length).Where(i => (bits >> i & 1) == 1).ToArray())
            .Where(choice => Meets(choice, sets));

    private static bool Meets(int[] choice, List<int[]> sets) => sets.TrueForAll(s => s.Intersect(choice).Any());

    private static int Cost(int[] costs, int[] choice) => choice.Sum(i => costs[i]);

    private static (int[] Costs, List<int[]> Sets) Random(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var costs = Enumerable.Range(0, Items).Select(_ => 1 + random.Below(4)).ToArray();
        var sets = Enumerable
            .Range(0, 1 + random.Below(8))
            .Select(_ =>
                Enumerable.Range(0, 1 + random.Below(4)).Select(_ => random.Below(Items)).Distinct().Order().ToArray()
            )
            .ToList();
        return (costs, sets);
    }
}
