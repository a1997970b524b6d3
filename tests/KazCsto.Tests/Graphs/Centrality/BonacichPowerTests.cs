using System.Globalization;
using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph), typeof(RenamingTests)])]
public class BonacichPowerTests
{
    public static TheoryData<string> References => FlowReference.Names;

    [Fact]
    public void In_bargaining_those_with_weak_partners_have_all_the_power()
    {
        // Bonacich's chain of five, 3 - 1 - 0 - 2 - 4, at beta -0.5.
        var chain = TextbookGraphs.Undirected(5, (0, 1), (0, 2), (1, 3), (2, 4));

        var power = BonacichPower.Of(chain, new() { Beta = -0.5 });

        power.ShouldBeNear(0, Math.Sqrt(2.5), Math.Sqrt(2.5), 0, 0);
    }

    [Fact]
    public void Without_beta_it_is_the_degree()
    {
        var power = BonacichPower.Of(TextbookGraphs.Star(3), new() { Beta = 0, Normalised = false });

        power.ShouldBeNear(3, 1, 1, 1);
    }

    [Fact]
    public void Power_comes_from_those_that_the_arcs_lead_to()
    {
        var chain = TextbookGraphs.Directed(3, (0, 1), (1, 2));

        BonacichPower.Of(chain, new() { Beta = 0.5, Normalised = false }).ShouldBeNear(1.5, 1, 0);
    }

    [Fact]
    public void Strengths_count_unless_they_are_not_wanted()
    {
        var graph = TextbookGraphs.Strengths(3, (0, 1, 2), (1, 2, 3));
        var raw = new BonacichPowerOptions { Beta = 0.5, Normalised = false };

        BonacichPower.Of(graph, raw).ShouldBeNear(5, 3, 0);
        BonacichPower.Of(graph, raw with { UseStrengths = false }).ShouldBeNear(1.5, 1, 0);
    }

    [Fact]
    public void Squares_sum_to_the_number_of_nodes() =>
        BonacichPower.Of(TextbookGraphs.Path(6)).Values.Sum(x => x * x).ShouldBe(6, 1e-9);

    [Fact]
    public void Who_has_no_ties_has_no_power()
    {
        BonacichPower.Of(TextbookGraphs.Undirected(3)).ShouldBeNear(0, 0, 0);
        BonacichPower.Of(TextbookGraphs.Undirected(3, (0, 1))).Values[2].ShouldBe(0);
    }

    [Fact]
    public void Beta_is_chosen_from_the_spectral_radius_and_told()
    {
        BonacichPower.Of(TextbookGraphs.Complete(5)).Convention.ShouldStartWith("beta 0.2125 (0.85 / spectral radius)");
        BonacichPower
            .Of(TextbookGraphs.Strengths(2, (0, 1, 2)))
            .Convention.ShouldStartWith("beta 0.425 (0.85 / largest strength)");
    }

    [Theory]
    [InlineData(0.25, true)]
    [InlineData(-0.25, true)]
    [InlineData(double.NaN, true)]
    [InlineData(0.24, false)]
    [InlineData(-0.24, false)]
    public void A_beta_at_or_beyond_the_bound_is_refused_with_the_bound(double beta, bool refused)
    {
        var power = () => BonacichPower.Of(TextbookGraphs.Complete(5), new() { Beta = beta });

        if (refused)
        {
            Should
                .Throw<ArgumentException>(power)
                .Message.ShouldContain("between -0.25 and 0.25, which is 1 / spectral radius");
        }
        else
        {
            power().Values.ShouldAllBe(x => Math.Abs(x - 1) < 1e-9);
        }
    }

    [Fact]
    public void Without_a_cycle_any_beta_does() =>
        BonacichPower
            .Of(TextbookGraphs.Directed(3, (0, 1), (1, 2)), new() { Beta = 100, Normalised = false })
            .ShouldBeNear(101, 1, 0);

    [Fact]
    public void A_beta_too_near_to_its_bound_for_the_iterations_says_so() =>
        Should
            .Throw<NotConvergedException>(() =>
                BonacichPower.Of(TextbookGraphs.Complete(5), new() { Beta = 0.2499, MaxIterations = 50 })
            )
            .Message.ShouldContain("too near to 1 / spectral radius");

    [Theory]
    [MemberData(nameof(References))]
    public void It_scores_as_the_solved_equations_do(string name)
    {
        var reference = FlowReference.Of(name);
        foreach (var entry in reference.Entries("bonacich-power"))
        {
            var options = new BonacichPowerOptions
            {
                Beta = entry.GetProperty("beta").GetDouble(),
                UseStrengths = entry.GetProperty("by_strength").GetBoolean(),
            };

            BonacichPower.Of(reference.Graph, options).ShouldBeNear(FlowReference.Numbers(entry, "values"));
        }
    }

    [Property]
    public void It_solves_its_equations_with_the_beta_that_it_tells(SmallDigraph any)
    {
        var scores = BonacichPower.Of(any.Graph, new() { Normalised = false });

        var beta = double.Parse(scores.Convention.Split(' ')[1].TrimEnd(';'), CultureInfo.InvariantCulture);
        scores.ShouldBeNear(Defined(any.Graph, beta));
        BonacichPower.Of(any.Graph, new() { Beta = -beta, Normalised = false }).ShouldBeNear(Defined(any.Graph, -beta));
    }

    [Property]
    public void Another_numbering_of_the_nodes_moves_the_scores_with_them(SmallDigraph any, int[] names)
    {
        var options = new BonacichPowerOptions { Beta = -0.05 };
        var after = BonacichPower.Of(any.Renamed(names).Graph, options).Values;

        Array.ConvertAll(names, i => after[i]).ShouldBeNear(BonacichPower.Of(any.Graph, options).Values, 1e-9);
    }

    private static double[] Defined(Graph graph, double beta)
    {
        var (n, a) = (graph.NodeCount, Dense.Strengths(graph));
        var (system, right) = (new double[n, n], new double[n]);
        foreach (var i in Enumerable.Range(0, n))
        {
            foreach (var j in Enumerable.Range(0, n))
            {
                system[i, j] = (i == j ? 1 : 0) - (beta * a[i, j]);
                right[i] += a[i, j];
            }
        }

        return Dense.Solve(system, right);
    }
}
