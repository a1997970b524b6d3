using KazCsto.Evidence.Robustness;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence.Robustness;

public sealed class FewestClaimsTests
{
    private static ProjectionRule Influence => League.Rule("influence");

    [Fact]
    public void A_lead_of_two_ties_falls_with_one_claim_less_than_both()
    {
        var network = new Facts()
            .Tie("state:oak supplies-arms state:hazel")
            .Tie("state:oak supplies-arms state:holly")
            .Tie("state:oak supplies-arms state:rowan")
            .Tie("state:cedar supplies-arms state:hazel")
            .Network;

        var found = Fewest(network, "out-degree", top: 1);

        found.Top.Single().Id.ShouldBe("state:oak");
        found.IsExact.ShouldBeTrue();
        // With two ties gone, both have one and share the first place.
        found.AtMost.ShouldBe(2);
        found.SetCount.ShouldBe(3);
        found.Sets[0].Top.Select(n => n.Id).ShouldBe(["state:cedar", "state:oak"]);
    }

    [Fact]
    public void A_tie_falls_only_with_all_the_claims_that_affirm_it()
    {
        var network = new Facts()
            .Tie("state:oak supplies-arms state:hazel", source: "a")
            .Tie("state:oak supplies-arms state:hazel", source: "b")
            .Tie("state:oak supplies-arms state:holly", source: "a")
            .Tie("state:oak supplies-arms state:holly", source: "b")
            .Tie("state:oak supplies-arms state:holly", source: "c")
            .Tie("state:cedar supplies-arms state:hazel", source: "a")
            .Network;

        var found = Fewest(network, "out-degree", top: 1);

        found.AtMost.ShouldBe(2);
        found.Sets.Single().Facts.Single().Id.ShouldBe("supplies-arms|state:oak|state:hazel|");
        found.Sets.Single().Claims.Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("out-degree", 1)]
    [InlineData("out-degree", 2)]
    [InlineData("pagerank", 1)]
    [InlineData("betweenness", 1)]
    [InlineData("in-closeness", 2)]
    public void The_number_is_the_least_over_every_set_of_claims(string measure, int top)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var network = Random(seed);

            var found = Fewest(network, measure, top);

            found.IsExact.ShouldBeTrue();
            found.AtMost.ShouldBe(ByEverySet(network, measure, top), $"seed {seed}");
        }
    }

    [Fact]
    public void What_is_too_much_work_has_a_proven_bound_and_a_set_that_was_found()
    {
        var network = League.Network.At(new(2022, 1, 9));
        var ranking = Ranking.Of(Projection.Of(network, Influence), Measures.Find("pagerank")!, new());

        var exact = FewestClaims.Of(ranking, "state", 3, new());
        var bounded = FewestClaims.Of(ranking, "state", 1, new(), effort: 10_000);

        exact.IsExact.ShouldBeTrue();
        bounded.IsExact.ShouldBeFalse();
        bounded.AtLeast.ShouldBeLessThan(bounded.AtMost!.Value);
        bounded.Sets.Single().Claims.Count().ShouldBe(bounded.AtMost.Value);
        var without = Projection.Of(network, Influence).Without(bounded.Sets.Single().Facts.OfType<Tie>().ToHashSet());
        TopOf(without, "pagerank", 1).ShouldNotContain("state:oak");
    }

    [Fact]
    public void Where_the_top_is_everybody_only_who_loses_every_arc_leaves_it()
    {
        var network = new Facts().Tie("state:oak supplies-arms state:hazel").Network;

        var found = Fewest(network, "out-degree", top: 2);

        found.AtMost.ShouldBe(1);
        found.Sets.Single().Top.ShouldBeEmpty();
    }

    private static FewestClaimsFound Fewest(Network network, string measure, int top)
    {
        var ranking = Ranking.Of(Projection.Of(network, Influence), Measures.Find(measure)!, new());
        return FewestClaims.Of(ranking, "state", top, new());
    }

    /// <summary>By the definition: every set of ties, and what it costs.</summary>
    private static int? ByEverySet(Network network, string measure, int top)
    {
        var projection = Projection.Of(network, Influence);
        var standing = TopOf(projection, measure, top);
        int? least = null;
        for (var set = 1; set < 1 << network.Ties.Length; set++)
        {
            var gone = network.Ties.Where((_, i) => (set >> i & 1) == 1).ToHashSet();
            var cost = gone.Sum(t => t.Claims.Length);
            if (!(cost >= least) && !TopOf(projection.Without(gone), measure, top).SetEquals(standing))
            {
                least = cost;
            }
        }

        return least;
    }

    private static HashSet<string> TopOf(Projection projection, string measure, int top) =>
        [
            .. Ranking
                .OfOrUndefined(projection, Measures.Find(measure)!, new())
                .Nodes.Where(n => n.Rank > 0 && n.Rank <= top)
                // Who has no arc left is in no ranking.
                .Where(n => projection.OutEdges(n.Node).Any() || projection.InEdges(n.Node).Any())
                .Select(n => n.Node.Id),
        ];

    /// <summary>Eight ties of five states, with one to three claims each.</summary>
    private static Network Random(int seed)
    {
        var random = new KazCsto.Graphs.SeededRandom((ulong)seed);
        string[] states = ["oak", "hazel", "holly", "rowan", "cedar"];
        var facts = new Facts();
        for (var tie = 0; tie < 8; tie++)
        {
            var (from, to) = (random.Below(5), random.Below(5));
            var sentence = $"state:{states[from]} supplies-arms state:{states[(to == from ? to + 1 : to) % 5]}";
            for (var claim = random.Below(3); claim >= 0; claim--)
            {
                facts.Tie(sentence, source: $"s{tie}{claim}");
            }
        }

        return facts.Network;
    }
}
