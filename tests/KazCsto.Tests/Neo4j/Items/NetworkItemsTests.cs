using KazCsto.Neo4j.Items;
using KazCsto.Tests.Export;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Neo4j.Items;

public sealed class NetworkItemsTests
{
    private static readonly IReadOnlyList<GraphItems> Real = NetworkItems.Of(RealData.Network, []);

    private static Dictionary<string, TieItem> RealTies => Real[0].Ties.ToDictionary(t => t.Id, StringComparer.Ordinal);

    [Fact]
    public void Every_node_tie_claim_and_cited_source_of_the_network_is_there()
    {
        var network = RealData.Network;

        Real[0].Nodes.Select(n => n.Id).ShouldBe(network.Nodes.Select(n => n.Id));
        Real[0].Ties.Select(t => t.Id).ShouldBe(network.Ties.Select(t => t.Id));
        Real[1].Nodes.Count(n => n.KeyLabel == "Source").ShouldBe(network.Sources.Length);
        Real[1].Nodes.Count(n => n.KeyLabel == "Claim").ShouldBe(network.Claims.Count());
        Real[1].Ties.Count().ShouldBe(network.Claims.Count());
    }

    [Theory]
    [InlineData(2005, 3, 24)]
    [InlineData(2010, 6, 12)]
    [InlineData(2022, 1, 9)]
    public void The_bounds_of_a_tie_tell_which_ties_a_day_has(int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        var on = RealData.Network.At(date);
        var text = Numbers.Iso(date);

        var possible = RealTies.Values.Where(t =>
            Before(t, "since_earliest", text) && !Before(t, "until_latest", text)
        );
        var certain = RealTies.Values.Where(t => Before(t, "since_latest", text) && !Before(t, "until_earliest", text));

        possible.Select(t => t.Id).ShouldBe(on.Ties.Select(t => t.Id));
        certain.Select(t => t.Id).ShouldBe(on.Ties.Where(t => !on.IsOnlyPossible(t)).Select(t => t.Id));
    }

    [Fact]
    public void Whatever_nobody_observed_says_so()
    {
        foreach (var tie in RealData.Network.Ties.Where(t => !t.IsObserved))
        {
            RealTies[tie.Id].Properties["caveat"].ShouldBe(tie.Doubt());
        }

        var history = RealData.Network;
        var nodes = Real[0].Nodes.ToDictionary(n => n.Id, n => n.Properties);
        foreach (var value in history.Properties.Where(p => !p.IsObserved && p.Standing == Standing.InForce))
        {
            var properties = nodes[value.Node.Id];
            var key = Names.KeyOf(value.Kind.Name);
            if (value.Kind.IsMany)
            {
                ((string[])properties[key]).ShouldContain(value.Valued(history));
            }
            else
            {
                properties[$"{key}_caveat"].ShouldBe(value.Doubt());
            }
        }
    }

    [Fact]
    public void Who_speaks_in_a_claim_is_there_on_any_day()
    {
        var items = NetworkItems.Of(RealData.Network.At(new(2005, 3, 24)), []);
        var nodes = items[0].Nodes.Select(n => n.Id).ToHashSet();

        items[1]
            .Nodes.Select(n => n.Properties.GetValueOrDefault("said_by"))
            .OfType<string>()
            .ShouldAllBe(id => nodes.Contains(id));
    }

    [Fact]
    public void A_claim_keeps_its_id_when_its_row_moves_and_gets_another_when_it_says_something_else()
    {
        var one = ClaimOf(new Sample().Tie("state:hazel", "member-of", "institution:league"));
        var moved = ClaimOf(
            new Sample()
                .Tie("state:oak", "member-of", "institution:league")
                .Tie("state:hazel", "member-of", "institution:league")
        );
        var other = ClaimOf(new Sample().Tie("state:hazel", "member-of", "institution:league", note: "x"));

        moved.Id.ShouldBe(one.Id);
        moved.Properties["row"].ShouldNotBe(one.Properties["row"]);
        other.Id.ShouldNotBe(one.Id);

        static NodeItem ClaimOf(Sample sample) =>
            NetworkItems
                .Of(sample.Network, [])[1]
                .Nodes.Single(n =>
                    n.Properties.GetValueOrDefault("about") as string == "member-of|state:hazel|institution:league|"
                );
    }

    [Fact]
    public void A_symmetric_tie_that_stands_twice_has_two_claims()
    {
        var network = new Sample()
            .Tie("state:hazel", "borders", "state:oak")
            .Tie("state:oak", "borders", "state:hazel")
            .Network;

        var ids = NetworkItems.Of(network, [])[1].Nodes.Where(n => n.KeyLabel == "Claim").Select(n => n.Id).ToList();

        ids.Distinct().Count().ShouldBe(2);
        ids[1].ShouldBe($"{ids[0]}-2");
    }

    [Fact]
    public void A_hash_is_of_the_content_and_not_of_the_order_in_which_it_came()
    {
        using var hash = new ContentHash();
        var one = Item(new() { ["a"] = 1L, ["b"] = "x" });
        var other = Item(new() { ["b"] = "x", ["a"] = 1L });

        hash.Of(other).ShouldBe(hash.Of(one));
        hash.Of(Item(new() { ["a"] = 1.0, ["b"] = "x" })).ShouldNotBe(hash.Of(one));
        hash.Of(one with { Label = "State" }).ShouldNotBe(hash.Of(one));

        static NodeItem Item(Dictionary<string, object> properties) => new("Entity", null, "n", properties);
    }

    [Fact]
    public void Labels_and_keys_that_are_taken_get_a_line_behind_them()
    {
        var kind = Sample.Schema.Nodes["state"];

        Names.LabelOf(kind).ShouldBe("State");
        Names.LabelOf(kind with { Label = "Claim" }).ShouldBe("Claim_");
        Names.KeyOf("iso3").ShouldBe("iso3");
        Names.KeyOf("kazcsto").ShouldBe("kazcsto_");
        Names.TypeOf("member-of").ShouldBe("MEMBER_OF");
    }

    /// <summary>Whether a bound of a tie is not after a day.</summary>
    private static bool Before(TieItem tie, string bound, string day) =>
        string.CompareOrdinal((string)tie.Properties[bound], day) <= 0;
}
