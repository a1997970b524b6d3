using System.Globalization;
using FsCheck.Xunit;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class KatzTests
{
    [Fact]
    public void Each_hop_of_a_chain_is_worth_alpha_of_the_one_before() =>
        Katz.Of(TextbookGraphs.Directed(3, (0, 1), (1, 2)), new() { Alpha = 0.5, Normalised = false })
            .ShouldBeNear(1, 1.5, 1.75);

    [Fact]
    public void Beta_is_what_everyone_has_of_itself() =>
        Katz.Of(
                TextbookGraphs.Directed(2, (0, 1)),
                new()
                {
                    Alpha = 0.5,
                    Beta = 4,
                    Normalised = false,
                }
            )
            .ShouldBeNear(4, 6);

    [Fact]
    public void Alpha_is_chosen_from_the_spectral_radius_and_told()
    {
        var scores = Katz.Of(TextbookGraphs.Complete(5), new() { Normalised = false });

        scores.Convention.ShouldStartWith("alpha 0.2125 (0.85 / spectral radius)");
        scores.ShouldBeNear([.. Enumerable.Repeat(1 / 0.15, 5)]);
    }

    [Fact]
    public void Everyone_has_something_in_a_graph_without_cycles()
    {
        var scores = Katz.Of(TextbookGraphs.Directed(3, (0, 1)), new() { Normalised = false });

        scores.ShouldBeNear(1, 1.85, 1);
    }

    [Fact]
    public void An_alpha_that_is_too_large_does_not_settle_and_says_so() =>
        Should
            .Throw<NotConvergedException>(() => Katz.Of(TextbookGraphs.Complete(4), new() { Alpha = 0.4 }))
            .Message.ShouldContain("Alpha must lie below");

    [Fact]
    public void Squares_sum_to_one_unless_raw_scores_are_asked_for() =>
        Katz.Of(TextbookGraphs.Star(3)).Values.Sum(x => x * x).ShouldBe(1, 1e-12);

    [Property]
    public void It_solves_its_equations_with_the_alpha_that_it_tells(SmallDigraph any)
    {
        var scores = Katz.Of(any.Graph, new() { Normalised = false });

        var alpha = double.Parse(scores.Convention.Split(' ')[1].TrimEnd(','), CultureInfo.InvariantCulture);
        scores.ShouldBeNear(Definition.Katz(any.Graph, alpha));
    }
}
