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
            .Tie("leader:putin holds-office state:rus", since: "..", until: "..")
            .Tie("state:rus member-of institution:csto", since: "..", until: "..")
            .Network;
        var questions = OfReport with
        {
            Paths = [(network.Find("leader:putin")!, network.Find("institution:csto")!)],
            Chains = [],
        };

        var part = PartOf(network, "Which paths", questions, new NodeRemoved(network.Find("state:rus")!));

        part.Lines.Select(l => l.Statement.Text)
            .ShouldBe([
                "Shortest path from putin to csto: 2 hops -> none",
                "Shortest path from putin to csto: putin > rus > csto is lost",
            ]);
        part.Lines.ShouldAllBe(l => l.Statement.Facts.Length == 2);
    }

    [Fact]
    public void A_path_that_a_shorter_one_outdoes_is_not_lost_and_does_not_arise_again()
    {
        var longWay = new Facts()
            .Tie("leader:putin holds-office state:rus", since: "..", until: "..")
            .Tie("state:rus member-of institution:csto", since: "..", until: "..")
            .Network;
        var shortcut = new Facts()
            .Tie("leader:putin chairs institution:csto", since: "..", until: "..")
            .Network.Claims.Single();
        var questions = OfReport with
        {
            Paths = [(longWay.Find("leader:putin")!, longWay.Find("institution:csto")!)],
            Chains = [],
        };

        var shorter = PartOf(longWay, "Which paths", questions, new ClaimAdded(shortcut));
        var both = Network.Of(Facts.Schema, Facts.Scale, longWay.Sources, longWay.Nodes, [.. longWay.Claims, shortcut]);
        var longer = PartOf(both, "Which paths", questions, new ClaimsRemoved(Choice(shortcut.Subject.Id)));

        shorter
            .Lines.Select(l => l.Statement.Text)
            .ShouldBe([
                "Shortest path from putin to csto: 2 hops -> 1 hop",
                "Shortest path from putin to csto: putin > rus > csto is no longer the shortest",
                "Shortest path from putin to csto: putin > csto arises",
            ]);
        longer
            .Lines.Select(l => l.Statement.Text)
            .ShouldBe([
                "Shortest path from putin to csto: 1 hop -> 2 hops",
                "Shortest path from putin to csto: putin > csto is lost",
                "Shortest path from putin to csto: putin > rus > csto is now the shortest",
            ]);
    }

    [Fact]
    public void Of_more_paths_than_are_listed_none_is_said_to_arise_that_was_there()
    {
        var facts = new Facts();
        var layers = Enumerable
            .Range(0, 3)
            .Select(l => Enumerable.Range(0, 11).Select(i => $"state:l{l}n{i:00}").ToList())
            .Prepend(["state:kaz"])
            .Append(["state:rus"])
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
            Paths = [(network.Find("state:kaz")!, network.Find("state:rus")!)],
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
            .Statement.Text.ShouldBe("Shortest path from kaz to rus: only the first 1000 are compared; more exist");
    }
}
