using FsCheck.Xunit;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Power.Rankings;

/// <summary>Rankings show power over others, not how much of oneself is coded: held on random networks.</summary>
[Properties(MaxTest = 60)]
public sealed class InvarianceTests
{
    private static readonly string[] Aspects = ["access", "brokerage", "exit"];

    private static readonly Measure[] AllMeasures =
    [
        .. Measures.Usual.Where(m => Aspects.Contains(m.Aspect) && m.Name != "dependence"),
    ];

    [Property]
    public void What_is_coded_inside_one_state_moves_nobody(int seed)
    {
        foreach (var rule in new[] { "influence", "block" })
        {
            var before = OrdersOf(new RandomRealm(seed).Network, rule);
            var after = OrdersOf(new RandomRealm(seed).WithMoreInside().Network, rule);

            foreach (var (measure, scores) in before)
            {
                ShouldKeepTheOrder($"{measure} of {rule}, seed {seed}", scores, after[measure]);
            }
        }
    }

    [Property]
    public void Power_abroad_never_lowers_its_holder(int seed)
    {
        var (less, more) = (new RandomRealm(seed), new RandomRealm(seed));
        var holder = more.AddPowerAbroad();
        foreach (var node in new[] { holder, RandomRealm.StateOf(holder) })
        {
            foreach (var measure in new[] { "out-harmonic", "out-degree", "out-strength", "pagerank", "katz" })
            {
                var (then, now) = (PlaceOf(node, less, measure), PlaceOf(node, more, measure));
                now.Rank.ShouldBeLessThanOrEqualTo(then.Rank, $"{measure} of {node}, seed {seed}");
            }

            // Who is between others may be overtaken by those who become ends of the new way, but is between no fewer.
            var (less0, more0) = (PlaceOf(node, less, "betweenness"), PlaceOf(node, more, "betweenness"));
            more0.Pairs.ShouldBeGreaterThanOrEqualTo(less0.Pairs - 1e-9, $"betweenness of {node}, seed {seed}");
        }
    }

    [Fact]
    public void Power_over_a_shared_body_raises_who_has_it()
    {
        var (less, more) = (Alike(), Alike().Tie("leader:b holds-office organ:council", role: "chair"));

        Scores("leader:b", more).ShouldBeGreaterThan(Scores("leader:b", less));
        Scores("state:b", more).ShouldBeGreaterThan(Scores("state:b", less));
        Scores("leader:a", more).ShouldBe(Scores("leader:a", less), 1e-12);

        static Facts Alike() =>
            new Facts()
                .Tie("organ:council organ-of institution:league")
                .Tie("leader:a holds-office state:a", role: "president")
                .Tie("leader:b holds-office state:b", role: "president")
                .Tie("state:a supplies-arms state:c")
                .Tie("state:b supplies-arms state:c");
    }

    [Theory]
    [InlineData("president", 1)]
    [InlineData("prime-minister", 1.0 / 3)]
    public void An_office_weighs_by_its_role(string role, double expected)
    {
        // Of one state that moves nobody: reached at length 1 as one who rules it, and at length 3 otherwise.
        var facts = new Facts().Tie("leader:a holds-office state:a", role: role).Tie("leader:b holds-office state:a");

        Scores("leader:a", facts).ShouldBe(expected, 1e-12);
        Scores("leader:b", facts).ShouldBe(1.0 / 3, 1e-12);
    }

    private static double Scores(string node, Facts facts)
    {
        var ranking = Ranking.Of(Projected(facts.Network, "influence"), Measures.Find("out-harmonic")!, new());
        return ranking.Nodes.Single(n => n.Node.Id == node).Score;
    }

    /// <summary>The rank of a node, and between how many pairs it stands if the score is its share of them.</summary>
    private static (int Rank, double Pairs) PlaceOf(string node, RandomRealm realm, string measure)
    {
        var ranking = RankingOf(Projected(realm.Network, "influence"), Measures.Find(measure)!)!;
        var place = ranking.Nodes.SingleOrDefault(n => n.Node.Id == node);
        var others =
            ranking.Projection.IsCounted.Count(c => c) - (node.StartsWith("leader", StringComparison.Ordinal) ? 0 : 1);
        return place is { Rank: > 0 } ? (place.Rank, place.Score * others * (others - 1)) : (int.MaxValue, 0);
    }

    private static Dictionary<string, Dictionary<string, double>> OrdersOf(Network network, string rule)
    {
        var projection = Projected(network, rule);
        return AllMeasures.ToDictionary(
            m => m.Name,
            m =>
                (RankingOf(projection, m)?.Nodes ?? [])
                    .Where(n => n.Node.Kind.Name is "state" or "leader" && n.Rank > 0)
                    .ToDictionary(n => n.Node.Id, n => m.IsLowestFirst ? -n.Score : n.Score)
        );
    }

    private static Ranking? RankingOf(Projection projection, Measure measure)
    {
        try
        {
            var options = new MeasureOptions { Damping = measure.Name == "pagerank" ? 0.85 : null };
            return Ranking.OfOrUndefined(projection, measure, options);
        }
        catch (MeasureRefusedException)
        {
            return null;
        }
    }

    private static Projection Projected(Network network, string rule) => Projection.Of(network, League.Rule(rule));

    private static void ShouldKeepTheOrder(
        string what,
        Dictionary<string, double> before,
        Dictionary<string, double> after
    )
    {
        before.Keys.ShouldBeSubsetOf(after.Keys, what);
        foreach (var (one, other) in before.Keys.SelectMany(one => before.Keys.Select(other => (one, other))))
        {
            var areBothStates =
                one.StartsWith("state:", StringComparison.Ordinal)
                && other.StartsWith("state:", StringComparison.Ordinal);
            var areLeadersOfTwo =
                one.StartsWith("leader:", StringComparison.Ordinal)
                && other.StartsWith("leader:", StringComparison.Ordinal)
                && RandomRealm.StateOf(one) != RandomRealm.StateOf(other);
            if (areBothStates || areLeadersOfTwo)
            {
                var (then, now) = (before[one] - before[other], after[one] - after[other]);
                Signed(now)
                    .ShouldBe(
                        Signed(then),
                        $"{what}: {one} {before[one]} to {after[one]}, {other} {before[other]} to {after[other]}"
                    );
            }
        }
    }

    private static int Signed(double difference) => Math.Abs(difference) < 1e-7 ? 0 : Math.Sign(difference);
}
