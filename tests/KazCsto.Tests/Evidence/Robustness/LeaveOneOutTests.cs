using KazCsto.Evidence.Robustness;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence.Robustness;

public sealed class LeaveOneOutTests
{
    /// <summary>Oak leads by one tie, which one source knows; a second source knows another tie of it.</summary>
    private static Network Network =>
        new Facts()
            .Tie("state:oak supplies-arms state:hazel", source: "a")
            .Tie("state:oak supplies-arms state:holly", source: "b")
            .Tie("state:oak supplies-arms state:holly", source: "c")
            .Tie("state:cedar supplies-arms state:hazel", source: "d")
            .Network;

    [Fact]
    public void A_source_is_missed_where_it_is_the_only_witness()
    {
        var sources = Of("source");

        sources.Tried.ShouldBe(4);
        sources.Changing.Select(c => c.Name).ShouldBe(["a"]);
        sources.Changing.Single().Top.Select(n => n.Id).ShouldBe(["state:cedar", "state:oak"]);
    }

    [Fact]
    public void A_claim_is_missed_where_no_other_says_the_same()
    {
        var claims = Of("claim");

        claims.Tried.ShouldBe(4);
        claims.Changing.Single().Claim!.Source.Id.ShouldBe("source:a");
    }

    [Fact]
    public void Without_the_only_kind_of_tie_nobody_is_first()
    {
        var kinds = Of("kind of tie");

        kinds.Tried.ShouldBe(1);
        kinds.Changing.Single().Top.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_left_is_weighed_anew()
    {
        // One of two witnesses gone, the tie is no longer more likely than not.
        var network = new Facts()
            .Source("b", 'B')
            .Source("c", 'C')
            .Tie("state:oak supplies-arms state:hazel", source: "b")
            .Tie("state:oak supplies-arms state:hazel", source: "c")
            .Tie("state:oak supplies-arms state:holly", source: "a")
            .Tie("state:cedar supplies-arms state:hazel", source: "d")
            .Network;

        Of("source", network).Changing.Select(c => c.Name).ShouldBe(["a", "b", "c"]);
    }

    private static LeftOutOfKind Of(string kind, Network? network = null)
    {
        var history = network ?? Network;
        var rule = League.Rule("influence");
        var ranking = Ranking.Of(Projection.Of(history, rule), Measures.Find("out-degree")!, new());
        return LeaveOneOut.Of(ranking, history, on => on, "state", 1, new()).Single(part => part.Kind == kind);
    }
}
