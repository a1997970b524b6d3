using FsCheck.Xunit;
using KazCsto.Graphs.Structure;
using KazCsto.Tests.Graphs.Centrality;
using KazCsto.Tests.Graphs.Paths;

namespace KazCsto.Tests.Graphs.Structure;

[Properties(Arbitrary = [typeof(SmallDigraph)], MaxTest = 300)]
public class ComponentsTests
{
    [Fact]
    public void Parts_are_numbered_by_their_smallest_node()
    {
        var graph = TextbookGraphs.Directed(6, (5, 0), (4, 2), (2, 4), (3, 4));

        Components.Weak(graph).PartOf.ShouldBe([0, 1, 2, 2, 2, 0]);
        Components.Strong(graph).PartOf.ShouldBe([0, 1, 2, 3, 2, 4]);
    }

    [Fact]
    public void Parallel_ties_and_loops_join_no_more_than_their_ends()
    {
        var parts = Components.Weak(5, [(0, 4), (1, 2), (2, 1), (3, 3)]);

        parts.PartOf.ShouldBe([0, 1, 1, 2, 0]);
        parts.Count.ShouldBe(3);
    }

    [Fact]
    public void A_cycle_of_100_000_arcs_is_one_strong_part_without_overflowing_the_stack()
    {
        const int Nodes = 100_000;
        (int, int)[] arcs = [.. Enumerable.Range(0, Nodes).Select(i => (i, (i + 1) % Nodes))];

        Components.Strong(TextbookGraphs.Directed(Nodes, arcs)).Count.ShouldBe(1);
    }

    [Property]
    public void Two_nodes_are_in_a_strong_part_if_paths_lead_there_and_back(SmallDigraph any)
    {
        var graph = any.Graph;

        var parts = Components.Strong(graph).PartOf;

        bool Leads(int a, int b) => EveryPath.Between(graph, a, b).Count > 0;
        foreach (var a in Enumerable.Range(0, SmallDigraph.Nodes))
        {
            foreach (var b in Enumerable.Range(0, SmallDigraph.Nodes))
            {
                (parts[a] == parts[b]).ShouldBe(Leads(a, b) && Leads(b, a));
            }
        }
    }

    [Property]
    public void Weak_parts_are_the_strong_parts_without_direction(SmallDigraph any)
    {
        var expected = Components.Strong(any.Undirected).PartOf;

        Components.Weak(any.Graph).PartOf.ShouldBe(expected);
        Components.Weak(SmallDigraph.Nodes, [.. any.Arcs.Select(a => (a.From, a.To))]).PartOf.ShouldBe(expected);
    }
}
