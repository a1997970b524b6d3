using FsCheck.Xunit;
using KazCsto.Graphs.Cohesion;
using KazCsto.Tests.Graphs.Centrality;
using KazCsto.Tests.Reference;

namespace KazCsto.Tests.Graphs.Cohesion;

[Properties(Arbitrary = [typeof(SmallDigraph), typeof(RenamingTests)])]
public class ClusteringTests
{
    public static TheoryData<string> OfReferences => BrokerageReference.Names;

    [Fact]
    public void A_tail_on_a_triangle_makes_its_end_less_clustered()
    {
        var graph = TextbookGraphs.Undirected(4, (0, 1), (1, 2), (2, 0), (2, 3));

        Clustering.Local(graph).ShouldBeNear(1, 1, 1.0 / 3, 0);
        Clustering.Average(graph).ShouldBe(7.0 / 12, 1e-12);
        Clustering.Transitivity(graph).ShouldBe(3.0 / 5, 1e-12);
    }

    [Fact]
    public void Without_two_ties_at_one_node_nothing_is_clustered()
    {
        var graph = TextbookGraphs.Undirected(4, (0, 1), (2, 3));

        Clustering.Local(graph).ShouldBeNear(0, 0, 0, 0);
        Clustering.Average(graph).ShouldBe(0);
        Clustering.Transitivity(graph).ShouldBe(0);
    }

    [Fact]
    public void A_graph_without_nodes_has_no_average() =>
        Clustering.Average(TextbookGraphs.Directed(0)).ShouldBe(double.NaN);

    [Theory]
    [MemberData(nameof(OfReferences))]
    public void Classic_graphs_score_as_in_networkx_and_igraph(string name)
    {
        var known = BrokerageReference.Read(name);

        Clustering.Local(known.Graph).ShouldBeNear(known.Scores("clustering"));
        Clustering.Average(known.Graph).ShouldBe(known.Number("average clustering"), 1e-12);
        Clustering.Transitivity(known.Graph).ShouldBe(known.Number("transitivity"), 1e-12);
    }

    [Property]
    public void Clustering_is_its_definition(SmallDigraph any)
    {
        var expected = CohesionByDefinition.Clustering(any.Graph);

        Clustering.Local(any.Graph).ShouldBeNear(expected);
        Clustering.Average(any.Graph).ShouldBe(expected.Average(), 1e-12);
        Clustering.Transitivity(any.Graph).ShouldBe(CohesionByDefinition.Transitivity(any.Graph), 1e-12);
    }

    [Property]
    public void Another_numbering_of_the_nodes_moves_the_scores_with_them(SmallDigraph any, int[] names)
    {
        var after = Clustering.Local(any.Renamed(names).Graph).Values;

        Array.ConvertAll(names, i => after[i]).ShouldBe(Clustering.Local(any.Graph).Values);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var alone = Clustering.Average(BusyGraph.Undirected, new(1));

        Clustering.Average(BusyGraph.Undirected, new(2)).ShouldBe(alone);
        Clustering.Average(BusyGraph.Undirected, new(7)).ShouldBe(alone);
    }
}
