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
            .Tie("state:rus operates base:kant", since: "..", until: "..")
            .Tie("state:kgz hosts base:kant", since: "..", until: "..")
            .Tie("state:kgz borders state:kaz")
            .Network;

        var part = PartOf(network, "Does it", new ClaimsRemoved(Choice("hosts|state:kgz|base:kant|")));

        part.Lines.Select(l => (l.What, l.About, l.Before, l.After))
            .ShouldBe([
                ("components", "", "1", "2"),
                ("cut point", "base:kant", "", ""),
                ("cut point", "state:kgz", "", ""),
            ]);
        part.Lines[0].Statement.Facts.Single().Id.ShouldBe("hosts|state:kgz|base:kant|");
    }

    [Fact]
    public void As_many_parts_with_other_members_are_no_longer_the_same_parts()
    {
        var network = new Facts()
            .Tie("state:rus operates base:kant", since: "..", until: "..")
            .Tie("state:rus borders state:kaz", since: "..", until: "..")
            .Tie("state:kaz borders state:uzb", since: "..", until: "..")
            .Tie("state:arm borders state:aze", since: "..", until: "..")
            .Network;
        var joins = new Facts().Tie("state:arm borders state:uzb", since: "..", until: "..");

        var part = PartOf(
            network,
            "Does it",
            new ClaimsRemoved(Choice(TieBetween(network, "state:rus", "state:kaz"))),
            new ClaimAdded(joins.Network.Claims.Single())
        );

        var line = part.Lines.Single(l => l.What == "components");
        line.Statement.Text.ShouldBe(
            "Parts of two nodes or more: still 2, with other members; beside the largest kant, rus"
        );
        line.IsDifferent.ShouldBeTrue();
    }

    [Fact]
    public void Parts_stay_the_same_if_a_node_only_joins_one()
    {
        var network = new Facts()
            .Nodes("state:uzb")
            .Tie("state:rus operates base:kant", since: "..", until: "..")
            .Tie("state:arm borders state:aze", since: "..", until: "..")
            .Network;
        var joins = new Facts().Tie("state:arm borders state:uzb", since: "..", until: "..");

        PartOf(network, "Does it", new ClaimAdded(joins.Network.Claims.Single()))
            .Lines.ShouldNotContain(l => l.What == "components");
    }

    [Fact]
    public void Nodes_without_any_tie_are_told_in_their_order()
    {
        string[] states = ["uzb", "arm", "tjk", "kgz", "blr", "mda", "geo", "aze"];
        var network = new Facts();
        foreach (var state in states)
        {
            network.Tie($"state:{state} borders state:rus", since: "..", until: "..");
        }

        var part = PartOf(network.Network, "Does it", new NodeRemoved(network.Network.Find("state:rus")!));

        part.Lines.Single(l => l.What == "isolates")
            .About.ShouldBe(string.Join(' ', states.Order().Select(s => $"state:{s}")));
    }

    private static string TieBetween(Network network, string a, string b) =>
        network.Ties.Single(t => new[] { t.From.Id, t.To.Id }.Order().SequenceEqual(new[] { a, b }.Order())).Id;
}
