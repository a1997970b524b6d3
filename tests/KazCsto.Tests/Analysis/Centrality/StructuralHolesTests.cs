using FsCheck.Xunit;
using KazCsto.Analysis.Centrality;

namespace KazCsto.Tests.Analysis.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class StructuralHolesTests
{
    [Fact]
    public void The_hub_of_a_star_is_constrained_least_and_its_leaves_wholly()
    {
        Constraint.Of(TextbookGraphs.Star(4)).ShouldBeNear(0.25, 1, 1, 1, 1);
        EffectiveSize.Of(TextbookGraphs.Star(4)).ShouldBeNear(4, 1, 1, 1, 1);
    }

    [Fact]
    public void In_a_triangle_each_contact_is_reached_through_the_other_too()
    {
        Constraint.Of(TextbookGraphs.Complete(3)).ShouldBeNear(1.125, 1.125, 1.125);
        EffectiveSize.Of(TextbookGraphs.Complete(3)).ShouldBeNear(1, 1, 1);
    }

    [Fact]
    public void A_node_without_contacts_has_no_score()
    {
        var graph = TextbookGraphs.Undirected(3, (0, 1));

        Constraint.Of(graph).ShouldBeNear(1, 1, double.NaN);
        EffectiveSize.Of(graph).ShouldBeNear(1, 1, double.NaN);
    }

    [Fact]
    public void An_arc_in_counts_like_an_arc_out()
    {
        var outwards = TextbookGraphs.Directed(4, (0, 1), (0, 2), (0, 3), (1, 2));

        Constraint.Of(outwards.Reversed()).ShouldBeNear(Constraint.Of(outwards).Values);
        EffectiveSize.Of(outwards.Reversed()).ShouldBeNear(EffectiveSize.Of(outwards).Values);
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
}
