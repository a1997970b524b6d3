using KazCsto.Evidence.Robustness;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence.Robustness;

public sealed class PathSourcesTests
{
    private static readonly Facts TwoHops = new Facts()
        .Tie("state:rus supplies-arms state:kgz", source: "a")
        .Tie("state:rus supplies-arms state:kgz", source: "b")
        .Tie("state:kgz supplies-arms state:kaz", source: "b");

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
            .Tie("state:rus supplies-arms state:kaz", source: "good")
            .Tie("state:rus supplies-arms state:kaz", source: "fair")
            .Tie("state:rus supplies-arms state:kaz", source: "no", stance: KazCsto.Model.Stance.Denies);

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
            projection is null ? null : RealData.Dataset.Projections.All[projection],
            (facts["state:rus"], facts["state:kaz"]),
            maxHops: null,
            new()
        );
        return (found.Carrying, found.Tried);
    }
}
