using KazCsto.Evidence.Robustness;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence.Robustness;

public sealed class PathSourcesTests
{
    private static readonly Facts TwoHops = new Facts()
        .Tie("state:oak supplies-arms state:holly", source: "a")
        .Tie("state:oak supplies-arms state:holly", source: "b")
        .Tie("state:holly supplies-arms state:hazel", source: "b");

    [Fact]
    public void A_source_carries_all_paths_if_a_hop_has_no_other()
    {
        var (carrying, tried) = Of(TwoHops, projection: null);

        carrying.Select(s => s.Id).ShouldBe(["source:b"]);
        tried.ShouldBe(2);
    }

    [Fact]
    public void What_one_source_alone_denies_is_weighed_anew_without_it()
    {
        // Without the source that affirms it a second time the tie is contested, and no path takes it.
        var facts = new Facts()
            .Source("good", 'A')
            .Source("fair", 'C')
            .Source("no", 'C')
            .Tie("state:oak supplies-arms state:hazel", source: "good")
            .Tie("state:oak supplies-arms state:hazel", source: "fair")
            .Tie("state:oak supplies-arms state:hazel", source: "no", stance: KazCsto.Model.Stance.Denies);

        Of(facts, projection: null).Carrying.Select(s => s.Id).ShouldBe(["source:fair", "source:good"]);
    }

    [Fact]
    public void Along_a_projection_a_node_that_has_lost_its_arcs_has_no_path()
    {
        Of(TwoHops, projection: "influence").Carrying.Select(s => s.Id).ShouldBe(["source:b"]);
    }

    private static (IEnumerable<KazCsto.Model.Source> Carrying, int Tried) Of(Facts facts, string? projection)
    {
        var found = PathSources.Of(
            facts.Network,
            network => network,
            projection is null ? null : League.Rule(projection),
            (facts["state:oak"], facts["state:hazel"]),
            maxHops: null,
            new()
        );
        return (found.Carrying, found.Tried);
    }
}
