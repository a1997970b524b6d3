using KazCsto.Evidence;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence;

public sealed class SourceRecordTests
{
    [Fact]
    public void A_source_is_the_only_witness_where_nobody_else_affirms_the_same()
    {
        var network = new Facts()
            .Tie("state:hazel member-of institution:league", source: "a")
            .Tie("state:oak member-of institution:league", source: "a")
            .Tie("state:oak member-of institution:league", source: "b")
            .Tie("state:holly member-of institution:league", source: "b")
            .Tie("state:holly member-of institution:league", source: "c", stance: Stance.Denies)
            .Network;

        Alone(network, "a").ShouldBe(["member-of|state:hazel|institution:league|"]);
        Alone(network, "b").ShouldBe(["member-of|state:holly|institution:league|"]);
        Alone(network, "c").ShouldBeEmpty();
    }

    [Fact]
    public void A_source_differs_where_another_value_is_in_force_or_the_fact_itself()
    {
        var network = new Facts()
            .Source("weak", 'C')
            .Tie("state:hazel member-of institution:league", since: "2002-10-07", source: "a")
            .Tie("state:hazel member-of institution:league", since: "2003-10-07", source: "weak")
            .Tie("state:oak member-of institution:league", source: "a")
            .Tie("state:oak member-of institution:league", source: "weak", credibility: 3, stance: Stance.Denies)
            .Network;

        Of(network, "weak")
            .Differing.Select(d => (d.Fact.Id, d.Detail?.Name))
            .ShouldBe([
                ("member-of|state:hazel|institution:league|", "since"),
                ("member-of|state:oak|institution:league|", null),
            ]);
        Of(network, "a").Differing.ShouldBeEmpty();
    }

    [Fact]
    public void Every_cited_source_has_a_record_and_the_one_on_which_most_hangs_comes_first()
    {
        var records = SourceRecord.All(League.Network);

        records.Length.ShouldBe(League.Network.Sources.Length);
        records.Sum(r => r.Claims.Length).ShouldBe(League.Network.Claims.Count());
        records[0].Source.Id.ShouldBe("source:yearbook");
        records.Zip(records.Skip(1)).ShouldAllBe(pair => pair.First.Alone.Length >= pair.Second.Alone.Length);
    }

    private static IEnumerable<string> Alone(Network network, string slug) => Of(network, slug).Alone.Select(f => f.Id);

    private static SourceRecord Of(Network network, string slug) =>
        SourceRecord.All(network).Single(r => r.Source.Id == $"source:{slug}");
}
