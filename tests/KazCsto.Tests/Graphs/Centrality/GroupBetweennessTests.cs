using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Tests.Graphs.Paths;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph), typeof(RenamingTests)])]
public class GroupBetweennessTests
{
    private static readonly GroupBetweennessOptions ByLength = new() { ByLength = true };

    public static TheoryData<string> References => FlowReference.Names;

    [Fact]
    public void All_ways_between_the_leaves_of_a_star_lead_through_a_group_with_the_hub()
    {
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Star(4), [0]), 6, 1);
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Star(4), [0, 2]), 3, 1);
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Star(4), [1, 2]), 0, 0);
    }

    [Fact]
    public void A_path_through_two_members_counts_once() =>
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Path(5), [1, 3]), 3, 1);

    [Fact]
    public void Half_of_the_ways_round_a_square_are_half_a_pair() =>
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Cycle(4), [0]), 0.5, 1 / 6.0);

    [Fact]
    public void Arcs_are_followed_one_way() =>
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Directed(3, (0, 1), (1, 2)), [1]), 1, 0.5);

    [Fact]
    public void A_tenth_and_two_tenths_are_as_long_as_three_tenths()
    {
        var graph = TextbookGraphs.Lengths(3, (0, 1, 0.1), (1, 2, 0.2), (0, 2, 0.3));

        ShouldScore(GroupBetweenness.Of(graph, [1], ByLength), 0.5, 0.25);
    }

    [Fact]
    public void An_empty_group_and_one_that_leaves_a_single_node_are_between_nobody()
    {
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Path(3), []), 0, 0);
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Path(3), [0, 1]), 0, 0);
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Undirected(0), []), 0, 0);
    }

    [Fact]
    public void A_member_named_twice_counts_once() =>
        ShouldScore(GroupBetweenness.Of(TextbookGraphs.Star(4), [0, 0]), 6, 1);

    [Fact]
    public void A_member_that_is_no_node_is_refused() =>
        Should
            .Throw<ArgumentException>(() => GroupBetweenness.Of(TextbookGraphs.Path(3), [3]))
            .Message.ShouldContain("3 is in the group");

    [Fact]
    public void Without_lengths_there_is_no_score_by_length() =>
        Should.Throw<ArgumentException>(() => GroupBetweenness.Of(TextbookGraphs.Path(3), [1], ByLength));

    [Theory]
    [MemberData(nameof(References))]
    public void Groups_score_as_in_networkx_where_that_keeps_to_the_definition(string name)
    {
        var reference = FlowReference.Of(name);
        foreach (var entry in reference.Entries("group-betweenness"))
        {
            int[] group = [.. entry.GetProperty("group").EnumerateArray().Select(v => v.GetInt32())];
            var options = new GroupBetweennessOptions { ByLength = entry.GetProperty("by_length").GetBoolean() };

            ShouldScore(
                GroupBetweenness.Of(reference.Graph, group, options),
                entry.GetProperty("raw").GetDouble(),
                entry.GetProperty("normalised").GetDouble()
            );
        }
    }

    [Property]
    public void It_is_its_definition(SmallDigraph any, byte members)
    {
        int[] group = [.. Enumerable.Range(0, SmallDigraph.Nodes).Where(i => ((members >> i) & 1) == 1)];
        var hops = any.Graph.ByHops();

        GroupBetweenness.Of(any.Graph, group).Raw.ShouldBe(Defined(hops, group), 1e-9);
        GroupBetweenness.Of(any.Graph, group, ByLength).Raw.ShouldBe(Defined(any.Graph, group), 1e-9);
        GroupBetweenness.Of(any.Undirected, group, ByLength).Raw.ShouldBe(Defined(any.Undirected, group) / 2, 1e-9);
    }

    [Property]
    public void A_group_of_one_scores_as_its_member_does(SmallDigraph any)
    {
        var alone = Betweenness.Of(any.Graph);
        foreach (var node in Enumerable.Range(0, SmallDigraph.Nodes))
        {
            GroupBetweenness.Of(any.Graph, [node]).Normalised.ShouldBe(alone.Values[node], 1e-9);
        }
    }

    [Property]
    public void Another_numbering_of_the_nodes_changes_nothing(SmallDigraph any, int[] names)
    {
        var before = GroupBetweenness.Of(any.Graph, [0, 4]);

        GroupBetweenness.Of(any.Renamed(names).Graph, [names[4], names[0]]).Raw.ShouldBe(before.Raw, 1e-9);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var graph = RandomGraphs.WithStrengths(nodes: 300, ties: 900, directed: true, seed: 1);
        var one = GroupBetweenness.Of(graph, [1, 20, 300 - 1], null, new(1));

        GroupBetweenness.Of(graph, [1, 20, 300 - 1], null, new(2)).ShouldBe(one);
        GroupBetweenness.Of(graph, [1, 20, 300 - 1], null, new(5)).ShouldBe(one);
    }

    private static void ShouldScore(GroupScore score, double raw, double normalised)
    {
        score.Raw.ShouldBe(raw, 1e-9);
        score.Normalised.ShouldBe(normalised, 1e-9);
    }

    private static double Defined(Graph graph, int[] group)
    {
        var outside = Enumerable.Range(0, graph.NodeCount).Except(group).ToArray();
        var pairs = outside.SelectMany(s => outside.Where(t => t != s).Select(t => (s, t)));
        return pairs
            .Select(pair => EveryPath.Shortest(graph, pair.s, pair.t))
            .Where(paths => paths.Count > 0)
            .Sum(paths => paths.Average(path => path.Nodes.Intersect(group).Any() ? 1.0 : 0));
    }
}
