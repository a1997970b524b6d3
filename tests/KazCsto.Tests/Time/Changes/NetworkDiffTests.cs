using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Time.Changes;

namespace KazCsto.Tests.Time.Changes;

public sealed class NetworkDiffTests
{
    private static readonly DateOnly[] Days =
    [
        new(2005, 3, 24),
        new(2010, 6, 12),
        new(2021, 12, 31),
        new(2022, 1, 9),
        new(2022, 9, 14),
    ];

    [Fact]
    public void A_diff_applied_to_the_first_network_gives_the_second()
    {
        foreach (var first in Days)
        {
            foreach (var second in Days)
            {
                var (before, after) = (RealData.Network.At(first), RealData.Network.At(second));

                var diff = NetworkDiff.Of(before, after);

                before
                    .Facts.Select(f => f.Id)
                    .Except(diff.Ended.Select(f => f.Id))
                    .Concat(diff.Begun.Select(f => f.Id))
                    .Order(StringComparer.Ordinal)
                    .ShouldBe(after.Facts.Select(f => f.Id).Order(StringComparer.Ordinal));
                before.Nodes.Except(diff.NodesGone).Concat(diff.NodesCome).Order().ShouldBe(after.Nodes);
            }
        }
    }

    [Fact]
    public void What_became_certain_or_uncertain_is_told_apart()
    {
        var facts = new Facts()
            .Tie("state:hazel member-of institution:league", since: "2002", until: "..")
            .Tie("state:oak member-of institution:league", since: "2002-05-14", until: "..");

        var diff = NetworkDiff.Of(facts.Network.At(new(2002, 6, 1)), facts.Network.At(new(2003, 1, 1)));

        diff.Begun.ShouldBeEmpty();
        diff.Ended.ShouldBeEmpty();
        diff.Altered.Single().Id.ShouldBe("member-of|state:hazel|institution:league|");
    }

    [Fact]
    public void Nothing_differs_between_a_day_and_itself()
    {
        var network = RealData.Network.At(Days[3]);

        var diff = NetworkDiff.Of(network, network);

        diff.Begun.ShouldBeEmpty();
        diff.Ended.ShouldBeEmpty();
        diff.Altered.ShouldBeEmpty();
    }

    [Fact]
    public void Whose_rank_moved_is_told_with_both_places()
    {
        var facts = new Facts()
            .Tie("state:oak supplies-arms state:hazel", since: "..", until: "2005-01-01")
            .Tie("state:oak supplies-arms state:holly", since: "..", until: "2005-01-01")
            .Tie("state:cedar supplies-arms state:hazel", since: "..", until: "..")
            .Tie("state:cedar supplies-arms state:holly", since: "2005-01-01", until: "..");

        var moves = RankMove.Between(OnDay(facts, new(2004, 1, 1)), OnDay(facts, new(2006, 1, 1)), "state");

        moves
            .Select(m => (m.Node.Id, m.Before?.Rank, m.After?.Rank))
            .ShouldBe([("state:cedar", 2, 1), ("state:hazel", 3, 2), ("state:holly", 3, 2), ("state:oak", 1, null)]);
    }

    private static Ranking OnDay(Facts facts, DateOnly day) =>
        Ranking.Of(Projection.Of(facts.Network.At(day), League.Rule("influence")), Measures.Find("out-degree")!, new());
}
