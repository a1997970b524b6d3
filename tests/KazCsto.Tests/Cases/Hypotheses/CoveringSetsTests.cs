using KazCsto.Cases.Hypotheses;

namespace KazCsto.Tests.Cases.Hypotheses;

/// <summary>The smallest sets that meet all others, against trying every choice.</summary>
public sealed class CoveringSetsTests
{
    private const int Items = 7;

    [Fact]
    public void They_are_what_trying_every_choice_finds()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var sets = Enumerable
                .Range(0, random.Next(0, 7))
                .Select(_ =>
                    Enumerable
                        .Range(0, Items)
                        .Where(_ => random.Next(3) == 0)
                        .DefaultIfEmpty(random.Next(Items))
                        .ToArray()
                )
                .ToList();

            CoveringSets
                .Smallest(sets)
                .Select(s => string.Join(',', s))
                .Order(StringComparer.Ordinal)
                .ShouldBe(ByTryingAll(sets), $"seed {seed}");
        }
    }

    [Fact]
    public void Nothing_to_meet_needs_nothing() => CoveringSets.Smallest([]).Single().ShouldBeEmpty();

    private static IEnumerable<string> ByTryingAll(List<int[]> sets)
    {
        var choices = Enumerable
            .Range(0, 1 << Items)
            .Select(bits => Enumerable.Range(0, Items).Where(i => (bits >> i & 1) == 1).ToList())
            .Where(choice => sets.All(s => s.Any(choice.Contains)))
            .ToList();
        var least = choices.Min(c => c.Count);
        return choices.Where(c => c.Count == least).Select(c => string.Join(',', c)).Order(StringComparer.Ordinal);
    }
}
