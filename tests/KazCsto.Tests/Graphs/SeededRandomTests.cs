using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs;

public class SeededRandomTests
{
    /// <summary>SplitMix64 of seed 0 begins e220a8397b1dcdaf, 6e789e6aa1b965f4, 06c45d188009454f, f88bb8a8724c81ec in its authors' code.</summary>
    [Fact]
    public void The_first_number_is_xoshiro_over_the_published_states()
    {
        const ulong second = 0x6e789e6aa1b965f4;
        var expected = unchecked(ulong.RotateLeft(second * 5, 7) * 9);

        new SeededRandom(0).Next().ShouldBe(expected);
    }

    [Fact]
    public void The_same_seed_gives_the_same_numbers_and_another_seed_others()
    {
        Ten(new(7)).ShouldBe(Ten(new(7)));
        Ten(new(7)).ShouldNotBe(Ten(new(8)));
        Ten(new(7, stream: 1)).ShouldNotBe(Ten(new(7, stream: 2)));
    }

    [Fact]
    public void Below_reaches_every_value_about_equally_often()
    {
        var random = new SeededRandom(1);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++)
        {
            counts[random.Below(7)]++;
        }

        counts.ShouldAllBe(count => count > 9_600 && count < 10_400);
    }

    [Fact]
    public void A_fraction_is_at_least_0_and_below_1()
    {
        var random = new SeededRandom(2);
        var fractions = Enumerable.Range(0, 10_000).Select(_ => random.Fraction()).ToArray();
        fractions.ShouldAllBe(x => x >= 0 && x < 1);
        fractions.Average().ShouldBe(0.5, 0.02);
    }

    [Fact]
    public void Shuffling_keeps_the_values()
    {
        var values = Enumerable.Range(0, 50).ToArray();
        new SeededRandom(3).Shuffle(values);
        values.ShouldNotBe(Enumerable.Range(0, 50));
        values.Order().ShouldBe(Enumerable.Range(0, 50));
    }

    private static ulong[] Ten(SeededRandom random) => [.. Enumerable.Range(0, 10).Select(_ => random.Next())];
}
