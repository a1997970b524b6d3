using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Rankings;

public sealed class TieRankingTests
{
    [Fact]
    public void The_middle_tie_of_a_path_is_first_and_the_others_share_a_place()
    {
        var ranking = Ranked(TextbookGraphs.Path(4), top: 10);

        ranking.Ties.Select(t => (t.From, t.To, $"{t.Place}")).ShouldBe([(1, 2, "1"), (0, 1, "2="), (2, 3, "2=")]);
        ranking.Convention.ShouldContain("undirected paths, shortest by hops");
    }

    [Fact]
    public void No_more_ties_are_ranked_than_asked_for_but_for_those_who_share_the_last_place()
    {
        Ranked(TextbookGraphs.Path(4), top: 1).Ties.Count.ShouldBe(1);
        Ranked(TextbookGraphs.Path(4), top: 2).Ties.Count.ShouldBe(3);
    }

    [Fact]
    public void A_tie_without_direction_is_named_from_the_smaller_id_and_an_arc_from_where_it_begins()
    {
        var (tie, arc) = (TextbookGraphs.Path(2), Graph.Of(2, [new GraphArc(0, 1)], directed: true));
        Comparison<int> byDescending = (a, b) => b.CompareTo(a);

        TieRanking.Of(tie, new(ByHops: true), byDescending, 1).Ties[0].From.ShouldBe(1);
        TieRanking.Of(arc, new(ByHops: true), byDescending, 1).Ties[0].From.ShouldBe(0);
    }

    [Fact]
    public void Lengths_that_there_are_not_are_not_made_up() =>
        Should
            .Throw<MeasureRefusedException>(() =>
                TieRanking.Of(TextbookGraphs.Path(3), new(), (a, b) => a.CompareTo(b), 1)
            )
            .Message.ShouldBe("there are no lengths, so distances can only count hops; add --by hops");

    private static TieRanking Ranked(Graph graph, int top) =>
        TieRanking.Of(graph, new(ByHops: true), (a, b) => a.CompareTo(b), top);
}
