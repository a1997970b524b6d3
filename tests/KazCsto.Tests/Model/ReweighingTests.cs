using FsCheck.Xunit;
using KazCsto.Graphs;

namespace KazCsto.Tests.Model;

/// <summary>A network without some claims, or known by a day, is the one that never heard of the others.</summary>
public sealed class ReweighingTests
{
    private static readonly string[] Days = ["2020", "2021-06", "2022-01-05", "2022-01-06~", "2022-02"];

    [Fact]
    public void Without_a_source_the_real_network_is_that_of_the_other_claims()
    {
        var network = RealData.Dataset.Network;

        foreach (var source in network.Sources.Where((_, i) => i % 5 == 0))
        {
            var rest = network.Claims.Where(c => c.Source.Id != source.Id);
            ShouldBeAlike(
                network.Without(c => c.Source.Id == source.Id),
                Network.Of(network.Schema, network.Scale, network.Sources, network.Nodes, rest)
            );
        }
    }

    [Property(MaxTest = 200)]
    public void Without_any_claims_a_random_network_is_that_of_the_others(ulong seed)
    {
        var random = new SeededRandom(seed);
        var network = Random(random);
        var left = network.Claims.ToDictionary(c => c, _ => random.Below(3) > 0);

        ShouldBeAlike(
            network.Without(c => !left[c]),
            Network.Of(
                network.Schema,
                network.Scale,
                network.Sources,
                network.Nodes,
                network.Claims.Where(c => left[c])
            )
        );
    }

    [Property(MaxTest = 200)]
    public void What_is_known_by_a_day_does_not_hang_on_what_was_published_later(ulong seed)
    {
        var random = new SeededRandom(seed);
        var network = Random(random);
        var day = new DateOnly(2022, 1, 1).AddDays(random.Below(60));

        // A world in which nothing was published after that day.
        var earlier = network.Claims.Where(c => c.Source.Published!.Latest <= day).ToList();
        var then = Network.Of(
            network.Schema,
            network.Scale,
            network.Sources.Where(s => s.Published!.Latest <= day),
            network.Nodes,
            earlier
        );

        network.KnownBy(day).Claims.ShouldAllBe(c => c.Source.Published!.Latest <= day);
        ShouldBeAlike(network.KnownBy(day), then.KnownBy(day));
        network
            .KnownBy(day)
            .Facts.Select(f => (f.Id, f.Probability, f.Standing, f.Period))
            .ShouldBe(then.Facts.Select(f => (f.Id, f.Probability, f.Standing, f.Period)));
    }

    private static void ShouldBeAlike(Network one, Network other)
    {
        Told(one).ShouldBe(Told(other));
        one.At(new(2022, 1, 6)).Nodes.ShouldBe(other.At(new(2022, 1, 6)).Nodes);
        Around(one).ShouldBe(Around(other));

        static IEnumerable<(string, string, string, Period)> Around(Network network) =>
            network.Nodes.Select(n =>
                (
                    network.Find(n.Id)!.Id,
                    string.Join(' ', network.TiesOf(n).Select(t => t.Id)),
                    string.Join(' ', network.PropertiesOf(n).Select(p => p.Id)),
                    network.ExistenceOf(n)
                )
            );

        static IEnumerable<(string, double, Standing, Period, string, int)> Told(Network network) =>
            network.Facts.Select(f => (f.Id, f.Probability, f.Standing, f.Period, f.Told(network), f.Claims.Length));
    }

    /// <summary>States, events and their ties, some without dates of their own, told by sources of different days.</summary>
    private static Network Random(SeededRandom random)
    {
        var facts = new Facts();
        for (var s = 0; s < 6; s++)
        {
            facts.Source(
                $"s{s}",
                "ABC"[random.Below(3)],
                $"origin{random.Below(4)}",
                $"2022-0{1 + random.Below(2)}-{1 + random.Below(28):00}"
            );
        }

        string[] ties =
        [
            "state:a supplies-arms state:b",
            "state:b supplies-arms state:c",
            "state:a made event:x",
            "event:x addressed-to state:b",
        ];
        for (var i = 0; i < 14; i++)
        {
            var stance = random.Below(5) == 0 ? Stance.Denies : Stance.Affirms;
            var source = $"s{random.Below(6)}";
            if (random.Below(4) == 0)
            {
                facts.Property("event:x", "date", Days[random.Below(5)], source: source, stance: stance);
            }
            else
            {
                facts.Tie(
                    ties[random.Below(ties.Length)],
                    since: random.Below(2) == 0 ? null : Days[random.Below(3)],
                    source: source,
                    credibility: 1 + random.Below(3),
                    stance: stance
                );
            }
        }

        return facts.Network;
    }
}
