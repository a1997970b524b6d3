using FsCheck.Xunit;
using KazCsto.Graphs.Brokerage;
using KazCsto.Tests.Golden;
using KazCsto.Tests.Graphs.Centrality;
using KazCsto.Tests.Graphs.Cohesion;

namespace KazCsto.Tests.Graphs.Brokerage;

[Properties(Arbitrary = [typeof(SmallDigraph), typeof(SmallGroups), typeof(RenamingTests)])]
public class GouldFernandezTests
{
    private static readonly GouldFernandezOptions Closed = new() { CountClosed = true };

    [Theory]
    [InlineData("0 0 0", BrokerageRole.Coordinator)]
    [InlineData("0 1 0", BrokerageRole.Itinerant)]
    [InlineData("0 0 1", BrokerageRole.Representative)]
    [InlineData("0 1 1", BrokerageRole.Gatekeeper)]
    [InlineData("0 1 2", BrokerageRole.Liaison)]
    public void The_middle_of_two_arcs_has_the_role_that_the_groups_say(string groups, Enum role)
    {
        var chain = TextbookGraphs.Directed(3, (0, 1), (1, 2));

        var roles = GouldFernandez.Of(chain, [.. groups.Split(' ').Select(int.Parse)]);

        foreach (var scores in roles.All)
        {
            var played = scores.Role == (BrokerageRole)role || scores.Role == BrokerageRole.Total;
            scores.Counts.ShouldBeNear(0, played ? 1 : 0, 0);
        }
    }

    [Fact]
    public void A_mediator_of_two_quarrelling_camps_is_itinerant_within_and_liaison_between_them()
    {
        // Node 0 is of neither camp; 1 and 2 are one, 3 and 4 the other.
        var graph = TextbookGraphs.Directed(5, (1, 0), (2, 0), (3, 0), (0, 2), (0, 4), (1, 4));

        var roles = GouldFernandez.Of(graph, [0, 1, 1, 2, 2]);

        Count(roles, BrokerageRole.Itinerant, 0).ShouldBe(2, "1 -> 2 and 3 -> 4");
        Count(roles, BrokerageRole.Liaison, 0).ShouldBe(2, "3 -> 2 and 2 -> 4, not 1 -> 4");
        Count(roles, BrokerageRole.Total, 0).ShouldBe(4);
    }

    [Fact]
    public void An_arc_past_the_broker_closes_the_path_unless_closed_ones_count()
    {
        var graph = TextbookGraphs.Directed(3, (0, 1), (1, 2), (0, 2));

        Count(GouldFernandez.Of(graph, [0, 0, 0]), BrokerageRole.Coordinator, 1).ShouldBe(0);
        Count(GouldFernandez.Of(graph, [0, 0, 0], Closed), BrokerageRole.Coordinator, 1).ShouldBe(1);
    }

    [Fact]
    public void An_arc_back_does_not_close_it()
    {
        var circle = TextbookGraphs.Directed(3, (0, 1), (1, 2), (2, 0));

        GouldFernandez.Of(circle, [0, 0, 0])[BrokerageRole.Coordinator].Counts.ShouldBeNear(1, 1, 1);
    }

    [Fact]
    public void Undirected_ties_are_walked_both_ways()
    {
        var roles = GouldFernandez.Of(TextbookGraphs.Path(3), [0, 0, 1]);

        Count(roles, BrokerageRole.Representative, 1).ShouldBe(1);
        Count(roles, BrokerageRole.Gatekeeper, 1).ShouldBe(1);
        Count(roles, BrokerageRole.Total, 1).ShouldBe(2);
    }

    [Fact]
    public void A_node_without_a_group_is_left_out_as_broker_and_as_end()
    {
        var chain = TextbookGraphs.Directed(4, (0, 1), (1, 2), (2, 3));

        var roles = GouldFernandez.Of(chain, [-1, 4, 4, 7]);

        foreach (var scores in roles.All)
        {
            scores.Counts.Values[0].ShouldBe(double.NaN);
            scores.Expected.Values[0].ShouldBe(double.NaN);
            scores.ZScores.Values[0].ShouldBe(double.NaN);
            scores.Counts.Convention.ShouldContain("left out (NaN) without a group: 1");
        }

        roles[BrokerageRole.Representative].Counts.ShouldBeNear(double.NaN, 0, 1, 0);
        roles[BrokerageRole.Total].Counts.ShouldBeNear(double.NaN, 0, 1, 0);
    }

    [Fact]
    public void The_karate_club_brokers_as_in_R()
    {
        var json = GoldenFile.Read("brokerage.json");
        var limit = json.GetProperty("group_limit").GetInt32();
        var arcs = json.GetProperty("arcs").EnumerateArray().Select(a => (a[0].GetInt32() - 1, a[1].GetInt32() - 1));
        int[] groups = [.. Enumerable.Range(1, 34).Select(node => node <= limit ? 0 : 1)];

        var roles = GouldFernandez.Of(TextbookGraphs.Directed(34, [.. arcs]), groups);

        foreach (var scores in roles.All)
        {
            var expected = json.GetProperty("counts")
                .EnumerateObject()
                .Select(node => node.Value.GetProperty(scores.Counts.Measure).GetDouble());
            scores.Counts.Values.ShouldBe([.. expected]);
        }
    }

    [Property]
    public void Roles_are_counted_as_defined(SmallDigraph any, SmallGroups groups, bool countClosed)
    {
        foreach (var graph in new[] { any.Graph, any.Undirected })
        {
            var roles = GouldFernandez.Of(graph, groups.Of, new() { CountClosed = countClosed });

            foreach (var node in RolesByDefinition.Grouped(groups.Of))
            {
                var expected = RolesByDefinition.Counts(RolesByDefinition.Arcs(graph), groups.Of, node, countClosed);
                roles.All.Select(r => r.Counts.Values[node]).ShouldBe(expected);
            }
        }
    }

    [Property]
    public void Another_numbering_of_the_nodes_moves_the_scores_with_them(
        SmallDigraph any,
        SmallGroups groups,
        int[] names
    )
    {
        foreach (var option in new[] { BrokerageNull.RandomArcs, BrokerageNull.RandomGroups })
        {
            var before = GouldFernandez.Of(any.Graph, groups.Of, new() { Null = option });
            var after = GouldFernandez.Of(any.Renamed(names).Graph, groups.Renamed(names), new() { Null = option });

            foreach (var role in RolesByDefinition.Roles)
            {
                Array.ConvertAll(names, i => after[role].Counts.Values[i]).ShouldBeNear(before[role].Counts.Values);
                Array.ConvertAll(names, i => after[role].ZScores.Values[i]).ShouldBeNear(before[role].ZScores.Values);
            }
        }
    }

    [Theory]
    [InlineData(BrokerageNull.RandomArcs)]
    [InlineData(BrokerageNull.RandomGroups)]
    public void The_number_of_threads_changes_no_bit(Enum chance)
    {
        BrokerageRoles On(int threads) =>
            GouldFernandez.Of(
                BusyGraph.Directed,
                BusyGraph.Groups,
                new() { Null = (BrokerageNull)chance },
                new(threads)
            );
        var alone = On(1);

        foreach (var (one, many) in alone.All.Concat(alone.All).Zip(On(2).All.Concat(On(7).All)))
        {
            many.Counts.Values.ShouldBe(one.Counts.Values);
            many.ZScores.Values.ShouldBe(one.ZScores.Values);
        }
    }

    [Fact]
    public void Groups_must_be_one_for_each_node_and_not_below_none()
    {
        var path = TextbookGraphs.Path(3);

        Should.Throw<ArgumentException>(() => GouldFernandez.Of(path, [0, 1]));
        Should.Throw<ArgumentException>(() => GouldFernandez.Of(path, [0, -2, 1])).Message.ShouldContain("node 1");
    }

    [Fact]
    public void Work_stops_when_cancelled() =>
        Should.Throw<OperationCanceledException>(() =>
            GouldFernandez.Of(TextbookGraphs.Path(3), [0, 0, 1], work: new(Cancellation: new(canceled: true)))
        );

    private static double Count(BrokerageRoles roles, BrokerageRole role, int node) => roles[role].Counts.Values[node];
}
