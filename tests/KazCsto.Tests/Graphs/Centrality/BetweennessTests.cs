using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class BetweennessTests
{
    private static readonly BetweennessOptions Raw = new() { Normalised = false };

    private static readonly BetweennessOptions RawByLength = Raw with { ByLength = true };

    [Fact]
    public void The_middle_of_a_path_is_on_the_only_path_between_its_ends() =>
        Betweenness.Of(TextbookGraphs.Path(3), Raw).ShouldBeNear(0, 1, 0);

    [Fact]
    public void The_hub_of_a_star_is_between_every_pair_of_leaves()
    {
        Betweenness.Of(TextbookGraphs.Star(4), Raw).ShouldBeNear(6, 0, 0, 0, 0);
        Betweenness.Of(TextbookGraphs.Star(4)).ShouldBeNear(1, 0, 0, 0, 0);
    }

    [Fact]
    public void Nobody_is_between_others_in_a_complete_graph() =>
        Betweenness.Of(TextbookGraphs.Complete(4)).ShouldBeNear(0, 0, 0, 0);

    [Fact]
    public void Two_equally_short_ways_round_a_square_count_half_each() =>
        Betweenness.Of(TextbookGraphs.Cycle(4), Raw).ShouldBeNear(0.5, 0.5, 0.5, 0.5);

    [Fact]
    public void Arcs_are_followed_one_way() =>
        Betweenness.Of(TextbookGraphs.Directed(3, (0, 1), (1, 2)), Raw).ShouldBeNear(0, 1, 0);

    [Fact]
    public void A_tenth_and_two_tenths_are_as_long_as_three_tenths()
    {
        var graph = TextbookGraphs.Lengths(4, (0, 1, 0.1), (1, 3, 0.2), (0, 2, 0.15), (2, 3, 0.15), (0, 3, 0.3));

        Betweenness.Of(graph, RawByLength).ShouldBeNear(0, 1 / 3.0, 1 / 3.0, 0);
    }

    [Fact]
    public void Two_nodes_have_nobody_between_them() => Betweenness.Of(TextbookGraphs.Path(2)).ShouldBeNear(0, 0);

    [Fact]
    public void More_paths_than_a_number_holds_are_refused_and_not_miscounted()
    {
        // 2 to the power of 1,100 paths from end to end.
        Should.Throw<OverflowException>(() => Betweenness.Of(TextbookGraphs.Diamonds(1100)));
    }

    [Fact]
    public void Work_stops_when_cancelled_and_every_source_is_reported()
    {
        var steps = new List<Step>();
        using var cancel = new CancellationTokenSource();
        var progress = new Heard(step =>
        {
            steps.Add(step);
            if (step.Done == 2)
            {
                cancel.Cancel();
            }
        });

        Should.Throw<OperationCanceledException>(() =>
            Betweenness.Of(TextbookGraphs.Cycle(5), Raw, new(1, progress, cancel.Token))
        );

        steps.ShouldBe([new(1, 5), new(2, 5)]);
    }

    [Property]
    public void It_is_its_definition(SmallDigraph any)
    {
        Betweenness.Of(any.Graph, RawByLength).ShouldBeNear(Definition.Betweenness(any.Graph));
        Betweenness.Of(any.Graph, Raw).ShouldBeNear(Definition.Betweenness(any.Graph.ByHops()));
    }

    [Property]
    public void Undirected_pairs_count_once(SmallDigraph any)
    {
        var twice = Definition.Betweenness(any.Undirected);

        Betweenness.Of(any.Undirected, RawByLength).ShouldBeNear(Array.ConvertAll(twice, s => s / 2));
        Betweenness.Of(any.Undirected, new() { ByLength = true }).ShouldBeNear(Array.ConvertAll(twice, s => s / 20));
    }

    [Property]
    public void All_scores_sum_to_the_inner_nodes_of_all_shortest_paths(SmallDigraph any)
    {
        var inner = Definition.AllDistances(any.Graph.ByHops()).Sum(d => d - 1);

        Betweenness.Of(any.Graph, Raw).Values.Sum().ShouldBe(inner, 1e-9);
    }

    private sealed class Heard(Action<Step> hear) : IProgress<Step>
    {
        public void Report(Step value) => hear(value);
    }
}
