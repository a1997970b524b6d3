using System.Text;
using FsCheck.Xunit;
using KazCsto.Export;
using KazCsto.Graphs;
using KazCsto.Import;
using KazCsto.Model.Scenarios;
using KazCsto.Tests.Model;
using KazCsto.Time.Scenarios;

namespace KazCsto.Tests.Time.Scenarios;

public sealed class ScenarioChangesTests
{
    private static readonly ProjectionRules Rules = League.Dataset.Projections;

    public static TheoryData<string> Made => [.. ScenarioFile.NamesIn(League.Files)];

    [Theory]
    [MemberData(nameof(Made))]
    public void A_scenario_of_a_file_and_then_its_inverse_give_the_same_bytes(string name)
    {
        var scenarios = ScenarioFile.Load(League.Dataset, [name]);

        ShouldBeUndone(ScenarioChanges.Of(scenarios, League.Network, Rules), League.Network);
    }

    [Property(MaxTest = 100)]
    public void Any_scenario_and_then_its_inverse_give_the_same_bytes(int seed)
    {
        var random = new SeededRandom((ulong)(uint)seed);
        var network = RandomNetwork(random);

        ShouldBeUndone(ScenarioChanges.Of([RandomScenario(random, network)], network, Rules), network);
    }

    [Fact]
    public void A_node_takes_its_ties_and_values_with_it_but_not_what_it_said_of_others()
    {
        var network = League.Network;
        var alder = League.Node("leader:olga");

        var without = Applied(network, new NodeRemoved(alder));

        without.Find(alder.Id).ShouldBeNull();
        without.Claims.ShouldNotContain(c => c.Subject.Nodes.Contains(alder));
        var said = network.Claims.Where(c => alder.Equals(c.SaidBy) && !c.Subject.Nodes.Contains(alder));
        said.ShouldNotBeEmpty();
        without.Claims.ShouldBe(network.Claims.Where(c => !c.Subject.Nodes.Contains(alder)), ignoreOrder: true);
        said.ShouldAllBe(c => without.Claims.Contains(c));
    }

    [Fact]
    public void What_ends_on_another_date_says_so_in_every_citation()
    {
        var facts = new Facts()
            .Tie("state:oak operates base:fort", since: "2003", until: "..", source: "a")
            .Tie("state:oak operates base:fort", since: "2016", source: "b")
            .Tie("state:oak operates base:fort", since: "2000", source: "c", stance: Stance.Denies);

        var tie = Applied(facts.Network, Ended(facts.Network, "2014-06-03")).Ties.Single();

        tie.Period.ToString().ShouldBe("2003 to 2014-06-03");
        tie.Claims.Where(c => c.Stance == Stance.Affirms)
            .ShouldAllBe(c => c.Locator == "¶1, end supposed" && c.Period.Until!.Text == "2014-06-03");
        // A beginning after the supposed end cannot be beside it.
        tie.Claims.Single(c => c.Source.Id == "source:b").Period.Since.ShouldBeNull();
        tie.Claims.Single(c => c.Stance == Stance.Denies).Locator.ShouldBe("¶1");
    }

    [Fact]
    public void Another_reliability_weighs_every_claim_of_the_source_anew()
    {
        var facts = new Facts()
            .Source("s", reliability: 'A')
            .Tie("state:oak operates base:fort", source: "s", credibility: 2);

        var network = Applied(facts.Network, new SourceRegraded(facts.Network.Sources[0], 'C'));

        network.Claims.Single().Probability.ShouldBe(0.36, 1e-12);
        network.Claims.Single().Citation.ShouldBe("s ¶1, grade supposed [C2]");
        network.Ties[0].Standing.ShouldBe(Standing.Contested);
        network.Sources.Single().Reliability.ShouldBe('C');
    }

    [Fact]
    public void Scenarios_stack_in_the_order_given()
    {
        var network = new Facts().Tie("state:oak operates base:fort", source: "s").Network;
        var base_ = network.Find("base:fort")!;
        var claim = network.Claims.Single();
        var removal = Of(new NodeRemoved(base_));
        var addition = Of(new NodeAdded(base_), new ClaimAdded(claim with { Locator = "again" }));

        ScenarioChanges
            .Of([removal, addition], network, Rules)
            .AppliedTo(network)
            .Claims.Single()
            .Locator.ShouldBe("again");
        ScenarioChanges.Of([addition, removal], network, Rules).AppliedTo(network).Claims.ShouldBeEmpty();
    }

    [Fact]
    public void A_level_changes_in_its_projection_alone()
    {
        var changes = ScenarioChanges.Of([Of(new LevelSet("influence", "leases", 4))], League.Network, Rules);

        var rules = changes.AppliedTo(Rules).All;

        rules["influence"].Ties["leases"].ShouldBe(Rules.All["influence"].Ties["leases"] with { Level = 4 });
        rules["security"].ShouldBe(Rules.All["security"]);
        changes.Inverse.AppliedTo(rules["influence"]).Ties.ShouldBe(Rules.All["influence"].Ties);
    }

    private static Scenario Of(params Supposition[] suppositions) =>
        new("made", "made.yaml", "Made", "To see.") { Suppositions = [.. suppositions] };

    private static Network Applied(Network network, params Supposition[] suppositions) =>
        ScenarioChanges.Of([Of(suppositions)], network, Rules).AppliedTo(network);

    private static Redated Ended(Network network, string date) =>
        new(new(network.Ties.Select(t => t.Id).ToHashSet()), ImpreciseDate.TryParse(date)!, IsEnd: true);

    internal static void ShouldBeUndone(ScenarioChanges changes, Network network)
    {
        var supposed = changes.AppliedTo(network);

        Exported(supposed).ShouldNotBe(Exported(network));
        Exported(changes.Inverse.AppliedTo(supposed)).ShouldBe(Exported(network));
        changes.Inverse.Inverse.AppliedTo(network).Claims.ShouldBe(supposed.Claims);
    }

    private static string Exported(Network network)
    {
        var all = new StringBuilder();
        using var graphMl = new StringWriter();
        GraphMl.Write(network, graphMl);
        all.Append(graphMl);
        CsvTables.Write(network, _ => new StringWriter(all));
        using var json = new MemoryStream();
        Json.Write(network, json);
        return all.Append(Encoding.UTF8.GetString(json.ToArray())).ToString();
    }

    private static Network RandomNetwork(SeededRandom random)
    {
        string[] states = ["hazel", "oak", "alder", "holly", "rowan"];
        string[] bases = ["fort", "quay", "harbour"];
        var facts = new Facts();
        for (var i = 0; i < 12; i++)
        {
            var (year, source) = (2000 + random.Below(20), $"s{random.Below(4)}");
            facts.Tie(
                $"state:{states[random.Below(5)]} {(random.Below(2) == 0 ? "hosts" : "operates")} base:{bases[random.Below(3)]}",
                since: $"{year}",
                until: random.Below(2) == 0 ? ".." : $"{year + 2}",
                source: source,
                credibility: 1 + random.Below(3),
                stance: random.Below(5) == 0 ? Stance.Denies : Stance.Affirms
            );
            facts.Property($"base:{bases[random.Below(3)]}", "exists", "true", source: source);
        }

        return facts.Network;
    }

    /// <summary>It always takes something away, so that it always changes something.</summary>
    private static Scenario RandomScenario(SeededRandom random, Network network)
    {
        var suppositions = new List<Supposition>
        {
            new ClaimsRemoved(new(new HashSet<string> { Pick(random, network.Ties).Id })),
        };
        for (var i = 0; i < 4; i++)
        {
            var fact = new ClaimChoice(new HashSet<string> { Pick(random, network.Ties).Id });
            suppositions.Add(
                random.Below(6) switch
                {
                    0 => new NodeRemoved(Pick(random, network.Nodes)),
                    1 => new Redated(fact, ImpreciseDate.TryParse($"{1999 + random.Below(24)}")!, random.Below(2) == 0),
                    2 => new SourceRegraded(Pick(random, network.Sources), "ABC"[random.Below(3)]),
                    3 => new ClaimsRegraded(fact, 1 + random.Below(3)),
                    4 => new ClaimAdded(
                        Pick(random, [.. network.Claims]) with
                        {
                            Source = Scenario.SourceOf("made", "Made"),
                        }
                    ),
                    _ => new LevelSet("influence", "leases", 1 + random.Below(4)),
                }
            );
        }

        return Of([.. suppositions]);
    }

    private static T Pick<T>(SeededRandom random, IReadOnlyList<T> all) => all[random.Below(all.Count)];
}
