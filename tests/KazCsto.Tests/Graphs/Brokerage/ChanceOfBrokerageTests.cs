using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Brokerage;
using KazCsto.Tests.Graphs.Centrality;
using static KazCsto.Tests.Graphs.Brokerage.RolesByDefinition;

namespace KazCsto.Tests.Graphs.Brokerage;

/// <summary>Expectation and z-score against all cases that chance could bring.</summary>
[Properties(Arbitrary = [typeof(SmallDigraph), typeof(SmallGroups)])]
public class ChanceOfBrokerageTests
{
    [Property(MaxTest = 20)]
    public void Random_groups_are_all_orders_in_which_the_others_groups_can_be_dealt(
        SmallDigraph any,
        SmallGroups groups,
        bool countClosed
    )
    {
        var options = new GouldFernandezOptions { CountClosed = countClosed, Null = BrokerageNull.RandomGroups };
        foreach (var graph in new[] { any.Graph, any.Undirected })
        {
            var roles = GouldFernandez.Of(graph, groups.Of, options);
            foreach (var node in Grouped(groups.Of))
            {
                var chances = OverGroups(graph, groups.Of, node, countClosed);
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

    [Theory]
    [InlineData(BrokerageNull.RandomArcs)]
    [InlineData(BrokerageNull.RandomGroups)]
    public void Where_only_one_node_has_a_group_nothing_is_expected(Enum chance)
    {
        var roles = GouldFernandez.Of(TextbookGraphs.Path(3), [-1, 0, -1], new() { Null = (BrokerageNull)chance });

        foreach (var scores in roles.All)
        {
            scores.Expected.ShouldBeNear(double.NaN, 0, double.NaN);
            scores.ZScores.Values[1].ShouldBe(double.NaN);
        }
    }

    [Fact]
    public void A_large_network_in_three_groups_keeps_its_digits()
    {
        // A hub with an arc from each of its own group and one to each of all others.
        const int Size = 50_000;
        const int Nodes = 3 * Size;
        const int Own = Size - 1;
        var others = Enumerable.Range(1, Nodes - 1).ToList();
        var arcs = new TieList(
            others.Select(i => i < Size ? i : 0).ToArray(),
            others.Select(i => i < Size ? 0 : i).ToArray()
        );
        int[] groups = [.. Enumerable.Range(0, Nodes).Select(i => i / Size)];

        var role = GouldFernandez.Of(
            Graph.Of(Nodes, arcs, directed: true),
            groups,
            new() { Null = BrokerageNull.RandomGroups }
        )[BrokerageRole.Representative];

        // With k of its own group dealt to the nodes before it, the hub represents k times those behind it that are not.
        double Played(int k) => (double)k * (Nodes - 1 - Own - (Own - k));
        var chances = Hypergeometric(Nodes - 1, Own, Own).ToList();
        var whole = chances.Sum(c => c.Chance);
        var mean = chances.Sum(c => c.Chance * Played(c.Number)) / whole;
        var variance = chances.Sum(c => c.Chance * Math.Pow(Played(c.Number) - mean, 2)) / whole;
        var z = (Played(Own) - mean) / Math.Sqrt(variance);
        role.Counts.Values[0].ShouldBe(Played(Own));
        role.Expected.Values[0].ShouldBe(mean, mean * 1e-10);
        role.ZScores.Values[0].ShouldBe(z, z * 1e-6);
    }

    /// <summary>In proportion to its chance: how many marked ones are among those drawn. What is all but impossible is left out.</summary>
    private static IEnumerable<(int Number, double Chance)> Hypergeometric(double all, double marked, double drawn)
    {
        double Step(double k) => (marked - k) * (drawn - k) / ((k + 1) * (all - marked - drawn + k + 1));
        var middle = (int)(marked * drawn / all);
        var chance = 1.0;
        for (var k = middle; chance > 1e-30; k++)
        {
            yield return (k, chance);
            chance *= Step(k);
        }

        chance = 1 / Step(middle - 1);
        for (var k = middle - 1; chance > 1e-30; k--)
        {
            yield return (k, chance);
            chance /= Step(k - 1);
        }
    }

    private static void ShouldBeOverArcs(Graph graph, int[] groups, bool countClosed)
    {
        var roles = GouldFernandez.Of(graph, groups, new() { CountClosed = countClosed });
        double nodes = Grouped(groups).Count();
        var isArc = Arcs(graph);
        double arcs = Grouped(groups).Sum(a => Grouped(groups).Count(b => isArc[a, b]));
        foreach (var node in Grouped(groups))
        {
            var chances = OverArcs(
                groups,
                node,
                graph.IsDirected,
                nodes < 2 ? 0 : arcs / (nodes * (nodes - 1)),
                countClosed
            );
            ShouldHave(roles, node, chances);
        }
    }

    private static void ShouldHave(BrokerageRoles roles, int node, (double Mean, double Variance)[] chances)
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
}
