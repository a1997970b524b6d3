using KazCsto.Model.Scenarios;
using KazCsto.Tests.Model;
using static KazCsto.Tests.Time.Scenarios.SupposedEffects;

namespace KazCsto.Tests.Time.Scenarios;

public sealed class RouteEffectsTests
{
    [Fact]
    public void A_path_that_is_lost_is_told_with_its_ties()
    {
        var network = new Facts()
            .Tie("leader:paul holds-office state:oak", since: "..", until: "..")
            .Tie("state:oak member-of institution:league", since: "..", until: "..")
            .Network;
        var questions = OfReport with
        {
            Paths = [(network.Find("leader:paul")!, network.Find("institution:league")!)],
            Chains = [],
        };

        var part = PartOf(network, "Which paths", questions, new NodeRemoved(network.Find("state:oak")!));

        part.Lines.Select(l => l.Statement.Text)
            .ShouldBe([
                "Shortest path from paul to league: 2 hops -> none",
                "Shortest path from paul to league: paul > oak > league is lost",
            ]);
        part.Lines.ShouldAllBe(l => l.Statement.Facts.Length == 2);
    }

    [Fact]
    public void A_path_that_a_shorter_one_outdoes_is_not_lost_and_does_not_arise_again()
    {
        var longWay = new Facts()
            .Tie("leader:paul holds-office state:oak", since: "..", until: "..")
            .Tie("state:oak member-of institution:league", since: "..", until: "..")
            .Network;
        var shortcut = new Facts()
            .Tie("leader:paul chairs institution:league", since: "..", until: "..")
            .Network.Claims.Single();
        var questions = OfReport with
        {
            Paths = [(longWay.Find("leader:paul")!, longWay.Find("institution:league")!)],
            Chains = [],
        };

        var shorter = PartOf(longWay, "Which paths", questions, new ClaimAdded(shortcut));
        var both = Network.Of(Facts.Schema, Facts.Scale, longWay.Sources, longWay.Nodes, [.. longWay.Claims, shortcut]);
        var longer = PartOf(both, "Which paths", questions, new ClaimsRemoved(Choice(shortcut.Subject.Id)));

        shorter
            .Lines.Select(l => l.Statement.Text)
            .ShouldBe([
                "Shortest path from paul to league: 2 hops -> 1 hop",
                "Shortest path from paul to league: paul > oak > league is no longer the shortest",
                "Shortest path from paul to league: paul > league arises",
            ]);
        longer
            .Lines.Select(l => l.Statement.Text)
            .ShouldBe([
                "Shortest path from paul to league: 1 hop -> 2 hops",
                "Shortest path from paul to league: paul > league is lost",
                "Shortest path from paul to league: paul > oak > league is now the shortest",
            ]);
    }

    [Fact]
    public void Of_more_paths_than_are_listed_none_is_said_to_arise_that_was_there()
    {
        var facts = new Facts();
        var layers = Enumerable
            .Range(0, 3)
            .Select(l => Enumerable.Range(0, 11).Select(i => $"state:l{l}n{i:00}").ToList())
            .Prepend(["state:hazel"])
            .Append(["state:oak"])
            .ToList();
        foreach (var (near, far) in layers.Zip(layers.Skip(1)))
        {
            foreach (var (a, b) in near.SelectMany(a => far.Select(b => (a, b))))
            {
                facts.Tie($"{a} borders {b}", since: "..", until: "..");
            }
        }

        var network = facts.Network;
        var questions = OfReport with
        {
            Paths = [(network.Find("state:hazel")!, network.Find("state:oak")!)],
            Chains = [],
        };

        var part = PartOf(network, "Which paths", questions, new NodeRemoved(network.Find("state:l0n00")!));
        var distant = PartOf(network, "Which paths", questions, new NodeRemoved(network.Find("state:l0n10")!));

        part.Lines.Where(l => l.IsDifferent).ShouldAllBe(l => l.What == "path is lost");
        part.Lines.Count(l => l.IsDifferent).ShouldBe(121);
        distant.IsDifferent.ShouldBeFalse();
        distant.Unchanged.ShouldBe("No path and no chain changes of those compared.");
        distant
            .Lines.Single()
            .Statement.Text.ShouldBe("Shortest path from hazel to oak: only the first 1000 are compared; more exist");
    }
}
