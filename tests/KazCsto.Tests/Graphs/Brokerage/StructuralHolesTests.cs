using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Brokerage;
using KazCsto.Tests.Graphs.Centrality;
using KazCsto.Tests.Graphs.Cohesion;
using KazCsto.Tests.Reference;

namespace KazCsto.Tests.Graphs.Brokerage;

[Properties(Arbitrary = [typeof(SmallDigraph), typeof(RenamingTests)])]
public class StructuralHolesTests
{
    private static readonly Dictionary<string, Func<Graph, bool, Work, Scores>> Measures = new()
    {
        ["constraint"] = Constraint.Of,
        ["effective-size"] = EffectiveSize.Of,
        ["efficiency"] = Efficiency.Of,
        ["hierarchy"] = Hierarchy.Of,
    };

    public static TheoryData<string> OfReferences => BrokerageReference.Names;

    public static TheoryData<string> Names => [.. Measures.Keys];

    [Fact]
    public void The_hub_of_a_star_is_constrained_least_and_its_leaves_wholly()
    {
        Constraint.Of(TextbookGraphs.Star(4)).ShouldBeNear(0.25, 1, 1, 1, 1);
        EffectiveSize.Of(TextbookGraphs.Star(4)).ShouldBeNear(4, 1, 1, 1, 1);
        Efficiency.Of(TextbookGraphs.Star(4)).ShouldBeNear(1, 1, 1, 1, 1);
    }

    [Fact]
    public void In_a_triangle_each_contact_is_reached_through_the_other_too()
    {
        Constraint.Of(TextbookGraphs.Complete(3)).ShouldBeNear(1.125, 1.125, 1.125);
        EffectiveSize.Of(TextbookGraphs.Complete(3)).ShouldBeNear(1, 1, 1);
        Efficiency.Of(TextbookGraphs.Complete(3)).ShouldBeNear(0.5, 0.5, 0.5);
    }

    [Fact]
    public void A_node_without_contacts_has_no_score()
    {
        var graph = TextbookGraphs.Undirected(3, (0, 1));

        Constraint.Of(graph).ShouldBeNear(1, 1, double.NaN);
        EffectiveSize.Of(graph).ShouldBeNear(1, 1, double.NaN);
        Efficiency.Of(graph).ShouldBeNear(1, 1, double.NaN);
    }

    [Fact]
    public void Equal_contacts_make_no_hierarchy_and_one_contact_none_that_is_defined()
    {
        var hub = Hierarchy.Of(TextbookGraphs.Star(4));

        hub.ShouldBeNear(0, double.NaN, double.NaN, double.NaN, double.NaN);
        Hierarchy.Of(TextbookGraphs.Complete(4)).ShouldBeNear(0, 0, 0, 0);
    }

    [Fact]
    public void One_strong_contact_among_weak_ones_makes_a_hierarchy_near_to_one()
    {
        var graph = TextbookGraphs.Strengths(4, (0, 1, 1000), (0, 2, 1), (0, 3, 1));

        Hierarchy.Of(graph).Values[0].ShouldBeInRange(0.9999, 1);
    }

    [Fact]
    public void An_arc_in_counts_like_an_arc_out()
    {
        var outwards = TextbookGraphs.Directed(4, (0, 1), (0, 2), (0, 3), (1, 2));

        foreach (var measure in Measures.Values)
        {
            measure(outwards.Reversed(), true, default).ShouldBeNear(measure(outwards, true, default).Values);
        }
    }

    [Fact]
    public void A_strength_that_is_not_above_0_is_refused()
    {
        var graph = TextbookGraphs.Strengths(2, (0, 1, -1));

        Should.Throw<ArgumentException>(() => Constraint.Of(graph)).Message.ShouldContain("-1");
        Constraint.Of(graph, useStrengths: false).ShouldBeNear(1, 1);
    }

    [Theory]
    [MemberData(nameof(OfReferences))]
    public void Classic_graphs_score_as_in_networkx_and_igraph(string name)
    {
        var known = BrokerageReference.Read(name);

        foreach (var (measure, of) in Measures)
        {
            of(known.Graph, true, default).ShouldBeNear(known.Scores(measure));
        }

        Constraint.Of(known.Graph, false).ShouldBeNear(known.Scores("constraint unit"));
        EffectiveSize.Of(known.Graph, false).ShouldBeNear(known.Scores("effective-size unit"));
    }

    [Property]
    public void Constraint_is_its_definition(SmallDigraph any)
    {
        Constraint.Of(any.Graph).ShouldBeNear(Definition.Constraint(any.Graph));
        Constraint.Of(any.Undirected).ShouldBeNear(Definition.Constraint(any.Undirected));
    }

    [Property]
    public void Effective_size_is_its_definition(SmallDigraph any)
    {
        EffectiveSize.Of(any.Graph).ShouldBeNear(Definition.EffectiveSize(any.Graph));
        EffectiveSize.Of(any.Undirected).ShouldBeNear(Definition.EffectiveSize(any.Undirected));
    }

    [Property]
    public void Hierarchy_is_its_definition(SmallDigraph any) =>
        Hierarchy.Of(any.Graph).ShouldBeNear(HolesByDefinition.Hierarchy(any.Graph));

    [Property]
    public void Efficiency_is_effective_size_for_each_contact(SmallDigraph any) =>
        Efficiency.Of(any.Graph).ShouldBeNear(HolesByDefinition.Efficiency(any.Graph));

    [Property]
    public void Another_numbering_of_the_nodes_moves_the_scores_with_them(SmallDigraph any, int[] names)
    {
        foreach (var measure in Measures.Values)
        {
            var after = measure(any.Renamed(names).Graph, true, default).Values;

            Array.ConvertAll(names, i => after[i]).ShouldBeNear(measure(any.Graph, true, default).Values);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_number_of_threads_changes_no_bit(string name)
    {
        var graph = BusyGraph.Directed;
        var alone = Measures[name](graph, true, new(1)).Values;

        Measures[name](graph, true, new(2)).Values.ShouldBe(alone);
        Measures[name](graph, true, new(7)).Values.ShouldBe(alone);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_stops_when_cancelled(string name) =>
        Should.Throw<OperationCanceledException>(() =>
            Measures[name](TextbookGraphs.Star(3), true, new(Cancellation: new(canceled: true)))
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_graph_without_nodes_has_no_scores(string name)
    {
        var scores = Measures[name](Graph.Of(0, [], directed: true), true, default);

        scores.Values.ShouldBeEmpty();
        scores.Measure.ShouldBe(name);
    }
}
