using FsCheck.Xunit;
using KazCsto.Graphs.Cohesion;
using KazCsto.Tests.Graphs.Centrality;
using KazCsto.Tests.Reference;

namespace KazCsto.Tests.Graphs.Cohesion;

[Properties(Arbitrary = [typeof(SmallDigraph), typeof(RenamingTests)])]
public class TrianglesTests
{
    public static TheoryData<string> OfReferences => BrokerageReference.Names;

    [Fact]
    public void Each_node_of_a_complete_graph_is_in_a_triangle_with_every_pair_of_others() =>
        Triangles.Of(TextbookGraphs.Complete(5)).ShouldBeNear(6, 6, 6, 6, 6);

    [Fact]
    public void A_cycle_of_four_and_a_star_have_none()
    {
        Triangles.Of(TextbookGraphs.Cycle(4)).ShouldBeNear(0, 0, 0, 0);
        Triangles.Of(TextbookGraphs.Star(3)).ShouldBeNear(0, 0, 0, 0);
    }

    [Fact]
    public void Arcs_of_any_direction_make_a_triangle_and_arcs_both_ways_make_no_second()
    {
        var graph = TextbookGraphs.Directed(4, (0, 1), (1, 0), (2, 1), (2, 0), (0, 2), (3, 0));

        Triangles.Of(graph).ShouldBeNear(1, 1, 1, 0);
    }

    [Fact]
    public void A_node_with_two_contacts_among_sixty_that_are_all_tied_is_in_one_triangle()
    {
        // Its two contacts have the fewest ties of the sixty and so the longest list of higher ones: that is searched, not read.
        const int Clique = 60;
        const int Low = Clique;
        var ties = Enumerable
            .Range(0, Clique)
            .SelectMany(a => Enumerable.Range(a + 1, Clique - a - 1).Select(b => (a, b)))
            .Concat([(7, Low), (31, Low)])
            .Concat(
                from a in Enumerable.Range(0, Clique)
                where a is not (7 or 31)
                from leaf in new[] { Low + 1 + a, Low + 1 + Clique + a }
                select (a, leaf)
            );

        var scores = Triangles.Of(TextbookGraphs.Undirected(Low + 1 + (2 * Clique), [.. ties])).Values;

        const int Others = (Clique - 1) * (Clique - 2) / 2;
        scores[Low].ShouldBe(1);
        scores[..Clique].ShouldBe(Enumerable.Range(0, Clique).Select(a => a is 7 or 31 ? Others + 1.0 : Others));
        scores[(Low + 1)..].ShouldAllBe(count => count == 0);
    }

    [Theory]
    [MemberData(nameof(OfReferences))]
    public void Classic_graphs_have_as_many_as_in_networkx(string name)
    {
        var known = BrokerageReference.Read(name);

        Triangles.Of(known.Graph).ShouldBeNear(known.Scores("triangles"));
    }

    [Property]
    public void Triangles_are_counted_as_defined(SmallDigraph any) =>
        Triangles.Of(any.Graph).ShouldBeNear(CohesionByDefinition.Triangles(any.Graph));

    [Property]
    public void Another_numbering_of_the_nodes_moves_the_scores_with_them(SmallDigraph any, int[] names)
    {
        var after = Triangles.Of(any.Renamed(names).Graph).Values;

        Array.ConvertAll(names, i => after[i]).ShouldBe(Triangles.Of(any.Graph).Values);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var alone = Triangles.Of(BusyGraph.Directed, new(1)).Values;

        alone.Sum().ShouldBeGreaterThan(1000);
        Triangles.Of(BusyGraph.Directed, new(2)).Values.ShouldBe(alone);
        Triangles.Of(BusyGraph.Directed, new(7)).Values.ShouldBe(alone);
    }

    [Fact]
    public void Work_stops_when_cancelled() =>
        Should.Throw<OperationCanceledException>(() =>
            Triangles.Of(TextbookGraphs.Star(3), new(Cancellation: new(canceled: true)))
        );

    [Fact]
    public void A_graph_without_nodes_has_no_scores() =>
        Triangles.Of(TextbookGraphs.Directed(0)).Values.ShouldBeEmpty();
}
