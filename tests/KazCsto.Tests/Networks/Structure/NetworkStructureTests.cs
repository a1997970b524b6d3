using FsCheck.Xunit;
using KazCsto.Networks.Structure;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Structure;

public sealed class NetworkStructureTests
{
    [Fact]
    public void Parallel_ties_are_no_bridge()
    {
        var structure = NetworkStructure.Of(
            new Facts()
                .Tie("state:a supports state:b")
                .Tie("state:b supports state:a")
                .Tie("state:b supports state:c")
                .Nodes("state:alone")
                .Network,
            _ => true
        );

        structure.Bridges.Select(t => t.Id).ShouldBe(["supports|state:b|state:c|"]);
        structure.CutPoints.Select(n => n.Name).ShouldBe(["b"]);
        structure.Components.Select(c => string.Join(' ', c.Select(n => n.Name))).ShouldBe(["a b c", "alone"]);
    }

    [Fact]
    public void A_contested_tie_or_one_not_asked_for_holds_nothing_together()
    {
        var network = new Facts()
            .Source("weak", 'C')
            .Tie("state:a supports state:b", source: "weak")
            .Tie("state:b supplies-arms state:c")
            .Tie("state:c supports state:d")
            .Network;

        var structure = NetworkStructure.Of(network, kind => kind.Name == "supports");

        structure.Components.Length.ShouldBe(3);
        structure.Bridges.Single().To.Name.ShouldBe("d");
    }

    [Property(Arbitrary = [typeof(SmallMultigraph)])]
    public void A_bridge_is_the_only_tie_that_must_be_cut_between_its_ends(SmallMultigraph any)
    {
        var network = any.Network;

        var alone = network.Ties.Where(t => TieCut.Between(network, t.From, t.To, _ => true).Length == 1);

        NetworkStructure.Of(network, _ => true).Bridges.ShouldBe(alone);
    }
}
