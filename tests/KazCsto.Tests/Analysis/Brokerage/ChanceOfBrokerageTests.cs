using FsCheck.Xunit;
using KazCsto.Analysis;
using KazCsto.Analysis.Brokerage;
using KazCsto.Tests.Analysis.Centrality;

namespace KazCsto.Tests.Analysis.Brokerage;

/// <summary>Expectation and z-score against all cases that chance could bring.</summary>
[Properties(Arbitrary = [typeof(SmallDigraph), typeof(SmallGroups)])]
public class ChanceOfBrokerageTests
{
    [Property(MaxTest = 40)]
    public void Random_groups_are_all_orders_in_which_the_others_groups_can_be_dealt(
        SmallDigraph any,
        SmallGroups groups,
        bool countClosed
    )
    {
        var options = new GouldFernandezOptions
        {
            CountClosed = countClosed,
            Null = BrokerageNull.RandomGroups,
        };
        foreach (var graph in new[] { any.Graph, any.Undirected })
        {
            var roles = GouldFernandez.Of(graph, groups.Of, options);
            foreach (var node in Grouped(groups.Of))
            {
                var chances = RolesByDefinition.OverGroups(
                    RolesByDefinition.Of(graph),
                    groups.Of,
                    node,
                    countClosed
                );
                ShouldHave(roles, node, chances);
            }
        }
    }

    [Property(MaxTest = 8)]
    public void Random_arcs_are_all_digraphs_weighed_by_the_density(
        SmallDigraph any,
        SmallGroups groups,
        bool countClosed
    )
    {
        // Four nodes have 4,096 digraphs; the others are left out.
        var four = FirstOnly(groups, 4);
        ShouldBeOverArcs(any.Graph, four, countClosed);
    }

    [Property(MaxTest = 8)]
    public void Random_ties_are_all_undirected_graphs_weighed_by_the_density(
        SmallDigraph any,
        SmallGroups groups,
        bool countClosed
    )
    {
        // Five nodes have 1,024 graphs.
        var five = FirstOnly(groups, 5);
        ShouldBeOverArcs(any.Undirected, five, countClosed);
    }

    [Fact]
    public void What_a_broker_between_all_others_does_cannot_be_otherwise_by_their_groups()
    {
        var roles = GouldFernandez.Of(
            TextbookGraphs.Star(4),
            [0, 0, 0, 1, 2],
            new() { Null = BrokerageNull.RandomGroups }
        );

        foreach (var scores in roles.All)
        {
            scores.Expected.Values[0].ShouldBe(scores.Counts.Values[0], 1e-12);
            scores.ZScores.Values[0].ShouldBe(double.NaN);
        }
    }

    [Fact]
    public void A_graph_without_arcs_or_with_all_of_them_leaves_random_arcs_no_choice()
    {
        foreach (var graph in new[] { TextbookGraphs.Directed(4), TextbookGraphs.Complete(4) })
        {
            var roles = GouldFernandez.Of(graph, [0, 0, 1, 1]);

            roles[BrokerageRole.Total].Expected.ShouldBeNear(0, 0, 0, 0);
            roles[BrokerageRole.Total].ZScores.Values.ShouldAllBe(z => double.IsNaN(z));
        }
    }

    [Fact]
    public void A_network_of_a_million_nodes_in_three_groups_keeps_its_digits()
    {
        // A hub with an arc from each of the others in its group and to each in the third.
        const int Size = 300_000;
        const int Nodes = 3 * Size;
        var arcs = new TieList(
            Enumerable.Range(1, Nodes - 1).Select(i => i < Size ? i : 0).ToArray(),
            Enumerable.Range(1, Nodes - 1).Select(i => i < Size ? 0 : i).ToArray()
        );
        var graph = Graph.Of(Nodes, arcs, directed: true);
        int[] groups = [.. Enumerable.Range(0, Nodes).Select(i => i / Size)];

        var roles = GouldFernandez.Of(graph, groups, new() { Null = BrokerageNull.RandomGroups });

        var representative = roles[BrokerageRole.Representative];
        double paths = (Size - 1.0) * 2 * Size;
        representative.Counts.Values[0].ShouldBe(paths);
        var share = (Size - 1.0) * 2 * Size / ((Nodes - 1.0) * (Nodes - 2.0));
        representative.Expected.Values[0].ShouldBe(paths * share, paths * share * 1e-12);
        // All 299,999 of its group are at the one end, where chance would put a third of them there.
        representative.ZScores.Values[0].ShouldBeInRange(1000, 2000);
    }

    private static void ShouldBeOverArcs(Graph graph, int[] groups, bool countClosed)
    {
        var roles = GouldFernandez.Of(graph, groups, new() { CountClosed = countClosed });
        double nodes = Grouped(groups).Count();
        var arcs = Grouped(groups)
            .Sum(a => Grouped(groups).Count(b => RolesByDefinition.Of(graph)(a, b)));
        foreach (var node in Grouped(groups))
        {
            var chances = RolesByDefinition.OverArcs(
                groups,
                node,
                graph.IsDirected,
                nodes < 2 ? 0 : arcs / (nodes * (nodes - 1)),
                countClosed
            );
            ShouldHave(roles, node, chances);
        }
    }

    private static void ShouldHave(
        BrokerageRoles roles,
        int node,
        (double Mean, double Variance)[] chances
    )
    {
        foreach (var scores in roles.All)
        {
            var (mean, variance) = chances[(int)scores.Role];
            var z = (scores.Counts.Values[node] - mean) / Math.Sqrt(variance);
            scores.Expected.Values[node].ShouldBe(mean, 1e-9, $"{scores.Role} of {node}");
            new[] { scores.ZScores.Values[node] }.ShouldBeNear([variance < 1e-9 ? double.NaN : z]);
        }
    }

    private static int[] FirstOnly(SmallGroups groups, int nodes) =>
        [.. groups.Of.Select((group, node) => node < nodes ? group : -1)];

    private static IEnumerable<int> Grouped(int[] groups) =>
        Enumerable.Range(0, groups.Length).Where(node => groups[node] >= 0);
}
