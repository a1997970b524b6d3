using KazCsto.Model.Scenarios;
using KazCsto.Tests.Model;
using static KazCsto.Tests.Time.Scenarios.SupposedEffects;

namespace KazCsto.Tests.Time.Scenarios;

public sealed class StructureEffectsTests
{
    [Fact]
    public void Without_the_tie_in_the_middle_the_network_falls_apart()
    {
        var network = new Facts()
            .Tie("state:oak operates base:fort", since: "..", until: "..")
            .Tie("state:holly hosts base:fort", since: "..", until: "..")
            .Tie("state:holly borders state:hazel")
            .Network;

        var part = PartOf(network, "Does it", new ClaimsRemoved(Choice("hosts|state:holly|base:fort|")));

        part.Lines.Select(l => (l.What, l.About, l.Before, l.After))
            .ShouldBe([
                ("components", "", "1", "2"),
                ("cut point", "base:fort", "", ""),
                ("cut point", "state:holly", "", ""),
            ]);
        part.Lines[0].Statement.Facts.Single().Id.ShouldBe("hosts|state:holly|base:fort|");
    }

    [Fact]
    public void As_many_parts_with_other_members_are_no_longer_the_same_parts()
    {
        var network = new Facts()
            .Tie("state:oak operates base:fort", since: "..", until: "..")
            .Tie("state:oak borders state:hazel", since: "..", until: "..")
            .Tie("state:hazel borders state:yew", since: "..", until: "..")
            .Tie("state:alder borders state:aspen", since: "..", until: "..")
            .Network;
        var joins = new Facts().Tie("state:alder borders state:yew", since: "..", until: "..");

        var part = PartOf(
            network,
            "Does it",
            new ClaimsRemoved(Choice(TieBetween(network, "state:oak", "state:hazel"))),
            new ClaimAdded(joins.Network.Claims.Single())
        );

        var line = part.Lines.Single(l => l.What == "components");
        line.Statement.Text.ShouldBe(
            "Parts of two nodes or more: still 2, with other members; beside the largest fort, oak"
        );
        line.IsDifferent.ShouldBeTrue();
    }

    [Fact]
    public void Parts_stay_the_same_if_a_node_only_joins_one()
    {
        var network = new Facts()
            .Nodes("state:yew")
            .Tie("state:oak operates base:fort", since: "..", until: "..")
            .Tie("state:alder borders state:aspen", since: "..", until: "..")
            .Network;
        var joins = new Facts().Tie("state:alder borders state:yew", since: "..", until: "..");

        PartOf(network, "Does it", new ClaimAdded(joins.Network.Claims.Single()))
            .Lines.ShouldNotContain(l => l.What == "components");
    }

    [Fact]
    public void Nodes_without_any_tie_are_told_in_their_order()
    {
        string[] states = ["yew", "alder", "rowan", "holly", "birch", "maple", "elm", "aspen"];
        var network = new Facts();
        foreach (var state in states)
        {
            network.Tie($"state:{state} borders state:oak", since: "..", until: "..");
        }

        var part = PartOf(network.Network, "Does it", new NodeRemoved(network.Network.Find("state:oak")!));

        part.Lines.Single(l => l.What == "isolates")
            .About.ShouldBe(string.Join(' ', states.Order().Select(s => $"state:{s}")));
    }

    private static string TieBetween(Network network, string a, string b) =>
        network.Ties.Single(t => new[] { t.From.Id, t.To.Id }.Order().SequenceEqual(new[] { a, b }.Order())).Id;
}
