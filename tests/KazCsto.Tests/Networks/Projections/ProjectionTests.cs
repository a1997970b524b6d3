using KazCsto.Networks.Projections;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Projections;

public sealed class ProjectionTests
{
    private static readonly Facts TwoParallels = new Facts()
        .Tie("state:oak supplies-arms state:hazel")
        .Tie("state:oak supports state:hazel")
        .Tie("state:hazel supports state:alder");

    [Theory]
    [InlineData(ParallelRule.Max, 3)]
    [InlineData(ParallelRule.Sum, 5)]
    [InlineData(ParallelRule.Count, 2)]
    public void Parallel_arcs_merge_as_the_rule_says(ParallelRule parallel, double expected)
    {
        var projection = Projection.Of(TwoParallels.Network, Supplies(parallel, LengthRule.None));

        projection.Arcs.Length.ShouldBe(3);
        projection.Graph.ArcCount.ShouldBe(2);
        StrengthOf(projection, "state:oak", "state:hazel").ShouldBe(expected);
    }

    [Theory]
    [InlineData(LengthRule.MaxPlusOneMinusStrength, 1, 2)]
    [InlineData(LengthRule.Reciprocal, 1.0 / 3, 0.5)]
    public void A_stronger_arc_is_shorter(LengthRule length, double strong, double weak)
    {
        var graph = Projection.Of(TwoParallels.Network, Supplies(ParallelRule.Max, length)).Graph;

        // Nodes are alder, hazel, oak: the arcs are hazel > alder and oak > hazel.
        graph.HasLengths.ShouldBeTrue();
        graph.Out.Lengths.ShouldBe([weak, strong], 1e-12);
    }

    [Fact]
    public void The_length_of_merged_arcs_is_that_of_their_merged_strength()
    {
        var graph = Projection.Of(TwoParallels.Network, Supplies(ParallelRule.Sum, LengthRule.Reciprocal)).Graph;

        graph.Out.Lengths.ShouldBe([0.5, 0.2], 1e-12);
    }

    [Fact]
    public void A_projection_without_lengths_gives_none() =>
        Projection
            .Of(TwoParallels.Network, Supplies(ParallelRule.Count, LengthRule.None))
            .Graph.HasLengths.ShouldBeFalse();

    [Fact]
    public void An_undirected_projection_has_one_tie_for_each_pair()
    {
        var projection = Projection.Of(
            new Facts()
                .Tie("state:holly hosts base:fort")
                .Tie("state:oak operates base:fort")
                .Tie("state:holly hosts base:quay")
                .Tie("state:oak operates base:quay")
                .Network,
            Rules.Of([("hosts", Moves.Both, 2), ("operates", Moves.Both, 2)], ParallelRule.Sum, LengthRule.Reciprocal)
        );

        projection.Rule.IsDirected.ShouldBeFalse();
        projection.Graph.IsDirected.ShouldBeFalse();
        // Both directions of one undirected tie, with the strength of the two bases and not of their mirrors.
        projection.Graph.ArcCount.ShouldBe(2);
        projection.Graph.Out.Strengths.ShouldBe([4, 4]);
    }

    [Fact]
    public void The_ways_between_two_nodes_stand_strongest_first()
    {
        var projection = Projection.Of(TwoParallels.Network, Supplies(ParallelRule.Max, LengthRule.None));
        var (oak, hazel) = (TwoParallels["state:oak"], TwoParallels["state:hazel"]);

        projection.Between(oak, hazel).Select(a => a.Strength).ShouldBe([3, 2]);
        projection.Between(hazel, oak).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_tie_its_arcs_are_gone_and_its_nodes_stay()
    {
        var projection = Projection.Of(TwoParallels.Network, Supplies(ParallelRule.Max, LengthRule.None));
        var last = projection.Ties.Single(t => t.To.Id == "state:alder");

        var without = projection.Without(new HashSet<Tie> { last });

        without.Arcs.Length.ShouldBe(2);
        without.Nodes.ShouldBe(projection.Nodes);
    }

    [Fact]
    public void Every_shipped_projection_gives_arcs_and_lengths_above_0_or_none()
    {
        var network = RealData.Network.At(RealData.Dataset.Projections.DefaultDate);
        foreach (var rule in RealData.Dataset.Projections.All.Values)
        {
            var projection = Projection.Of(network, rule);

            projection.Arcs.ShouldNotBeEmpty(rule.Name);
            projection.Arcs.ShouldAllBe(a => !a.Source.Equals(a.Target) && a.Strength > 0);
            projection.Graph.HasLengths.ShouldBe(rule.Length != LengthRule.None, rule.Name);
        }
    }

    private static ProjectionRule Supplies(ParallelRule parallel, LengthRule length) =>
        Rules.Of([("supplies-arms", Moves.FromMovesTo, 3), ("supports", Moves.FromMovesTo, 2)], parallel, length);

    private static double StrengthOf(Projection projection, string from, string to)
    {
        var number = projection.NumberOf(projection.Network.Find(from)!);
        var place = projection.Graph.Out.Neighbours(number).IndexOf(projection.NumberOf(projection.Network.Find(to)!));
        return projection.Graph.Out.Strengths[projection.Graph.Out.Offsets[number] + place];
    }
}
