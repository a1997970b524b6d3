using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

public class SampleBoundsTests
{
    // The bounds as the paper has them, for ln(1/δ).
    private static double Upper(double share, double log, double taken, double most)
    {
        var a = (1 / 3.0) + (most / taken);
        return log / taken * (a + Math.Sqrt((a * a) + (2 * share * most / log)));
    }

    private static double Lower(double share, double log, double taken, double most)
    {
        var a = (1 / 3.0) - (most / taken);
        return log / taken * (a + Math.Sqrt((a * a) + (2 * share * most / log)));
    }

    [Theory]
    [InlineData(0, 5000)]
    [InlineData(0.02, 12_000)]
    [InlineData(0.3, 25_000)]
    public void The_exponents_make_the_bounds_of_the_paper_equal_to_the_error(double share, double taken)
    {
        var above = SampleBounds.UpperExponent(share, taken, most: 30_000, error: 0.01);
        Upper(share, above, taken, 30_000).ShouldBe(0.01, 1e-12);

        if (share > 0.01)
        {
            var below = SampleBounds.LowerExponent(share, taken, most: 30_000, error: 0.01);
            Lower(share, below, taken, 30_000).ShouldBe(0.01, 1e-12);
        }
    }

    [Fact]
    public void A_share_of_nothing_has_a_lower_bound_that_no_risk_makes_too_low() =>
        SampleBounds.LowerExponent(0, 1000, most: 30_000, error: 0.01).ShouldBe(double.PositiveInfinity);

    [Fact]
    public void The_bounds_are_kept_when_all_nodes_are_hit_as_guessed_and_often_enough()
    {
        var bounds = new SampleBounds(most: 30_000, 0.01, risk: 0.1, guesses: [9, 0, 0], first: 300);

        bounds.AreKept([60, 0, 0], taken: 2_000).ShouldBeFalse();
        bounds.AreKept([600, 0, 0], taken: 20_000).ShouldBeTrue();
        bounds.AreKept([10_000, 0, 0], taken: 20_000).ShouldBeFalse();
    }

    [Fact]
    public void A_node_hit_far_more_often_than_guessed_waits_for_its_lower_bound_too()
    {
        // From the formulas, a share of 0.05 has its upper bound after 12,290 samples and its lower after 15,940.
        var bounds = new SampleBounds(most: 30_000, 0.01, risk: 0.1, guesses: [0, 0, 0], first: 300);

        bounds.AreKept([600, 0, 0], taken: 12_000).ShouldBeFalse();
        bounds.AreKept([700, 0, 0], taken: 14_000).ShouldBeFalse();
        bounds.AreKept([800, 0, 0], taken: 16_000).ShouldBeTrue();
    }

    [Fact]
    public void Enough_samples_are_those_of_the_paths_dimension_or_of_few_nodes()
    {
        SampleBounds
            .Enough(nodes: 1_000_000, nodesOnAPath: 10, error: 0.1, risk: 0.2)
            .ShouldBe(50 * (4 + Math.Log(10)), 1e-9);
        SampleBounds
            .Enough(nodes: 20, nodesOnAPath: 20, error: 0.1, risk: 0.2)
            .ShouldBe(50 * (Math.Log(40) + Math.Log(10)), 1e-9);
    }
}
