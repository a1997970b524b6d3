using KazCsto.Evidence.Robustness;
using KazCsto.Graphs;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence.Robustness;

public sealed class PathClaimsTests
{
    private static Network OnTheDay { get; } = League.Network.At(new(2022, 1, 9));

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, 2)]
    [InlineData("influence", null)]
    [InlineData("influence", 2)]
    [InlineData("security", null)]
    [InlineData("obligation", null)]
    [InlineData("obligation", 1)]
    public void The_number_and_the_sets_are_those_of_every_set_of_facts(string? projection, int? maxHops)
    {
        var joined = 0;
        for (var seed = 1; seed <= 25; seed++)
        {
            var network = Random(seed);

            var found = Fewest(network, projection, maxHops);

            var (least, sets) = EveryCut.ByEverySet(network, projection, maxHops);
            if (least == 0)
            {
                found.ShouldBeNull($"seed {seed}");
                continue;
            }

            joined++;
            found.ShouldNotBeNull($"seed {seed}");
            found.IsExact.ShouldBeTrue();
            found.AtMost.ShouldBe(least, $"seed {seed}");
            found.Sets.Length.ShouldBe(Math.Min(sets.Count, PathClaims.MostSets), $"seed {seed}");
            found.HasMoreSets.ShouldBe(sets.Count > PathClaims.MostSets);
            found.Sets.Select(s => string.Join(' ', s.Select(f => f.Id))).ShouldBeSubsetOf(sets, $"seed {seed}");
        }

        joined.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData("leader:nils", "institution:league")]
    [InlineData("state:oak", "state:hazel")]
    [InlineData("leader:zoe", "state:holly")]
    [InlineData("state:yew", "state:alder")]
    public void Over_ties_it_is_the_minimum_cut_with_claims_as_capacities(string from, string to)
    {
        var (a, b) = (OnTheDay.Find(from)!, OnTheDay.Find(to)!);

        var found = PathClaims.OverTies(OnTheDay, a, b, maxHops: null)!;

        found.IsExact.ShouldBeTrue();
        found.AtMost.ShouldBe(EveryCut.MinimumCut(OnTheDay, a, b));
        foreach (var set in found.Sets)
        {
            set.Sum(EveryCut.CostOf).ShouldBe(found.AtMost);
            EveryCut.IsJoined(OnTheDay, null, [.. set], a, b, null).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("influence")]
    [InlineData("security")]
    [InlineData("obligation")]
    public void Along_a_projection_no_path_remains_without_the_set_and_one_does_without_less(string projection)
    {
        var rule = League.Rule(projection);
        var (a, b) = (OnTheDay.Find("state:oak")!, OnTheDay.Find("state:hazel")!);

        var found = PathClaims.Along(OnTheDay, rule, a, b, maxHops: null)!;

        found.IsExact.ShouldBeTrue();
        foreach (var set in found.Sets)
        {
            EveryCut.IsJoined(OnTheDay, rule, [.. set], a, b, null).ShouldBeFalse();
            foreach (var fact in set)
            {
                EveryCut.IsJoined(OnTheDay, rule, [.. set.Remove(fact)], a, b, null).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void What_is_too_much_work_has_a_proven_bound_and_a_set_that_was_found()
    {
        var gaps = 0;
        string[] states = ["state:oak", "state:hazel", "state:alder", "state:holly", "state:rowan"];
        foreach (var (from, to) in states.SelectMany(a => states.Select(b => (a, b))))
        {
            if (string.CompareOrdinal(from, to) >= 0)
            {
                continue;
            }

            var (a, b) = (OnTheDay.Find(from)!, OnTheDay.Find(to)!);
            var exact = PathClaims.OverTies(OnTheDay, a, b, maxHops: 3)!;
            var bounded = PathClaims.OverTies(OnTheDay, a, b, maxHops: 3, effort: 0)!;

            exact.IsExact.ShouldBeTrue();
            bounded.AtLeast.ShouldBeLessThanOrEqualTo(exact.AtMost);
            bounded.AtMost.ShouldBeGreaterThanOrEqualTo(exact.AtMost);
            bounded.Sets.ShouldHaveSingleItem().Sum(EveryCut.CostOf).ShouldBe(bounded.AtMost);
            bounded.HasMoreSets.ShouldBeTrue();
            gaps += bounded.IsExact ? 0 : 1;
        }

        gaps.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void An_obligation_of_two_parties_falls_with_the_one_claim_for_its_duty()
    {
        var facts = new Facts().Property("provision:p", "duty", "defence", source: "a");
        foreach (var (state, source) in new[] { ("oak", "a"), ("oak", "b"), ("hazel", "a"), ("hazel", "b") })
        {
            facts.Tie($"provision:p binds state:{state}", source: source);
        }

        var found = PathClaims.Along(
            facts.Network,
            League.Rule("obligation"),
            facts["state:oak"],
            facts["state:hazel"],
            maxHops: null
        )!;

        found.AtMost.ShouldBe(1);
        found.Sets.Single().Single().ShouldBeOfType<Property>().Value.ShouldBe("defence");
        found.HasMoreSets.ShouldBeFalse();
    }

    private static PathClaimsFound? Fewest(
        Network network,
        string? projection,
        int? maxHops,
        long effort = PathClaims.StandardEffort
    )
    {
        var (a, b) = (network.Find("state:oak")!, network.Find("state:hazel")!);
        return projection is null
            ? PathClaims.OverTies(network, a, b, maxHops, effort)
            : PathClaims.Along(network, League.Rule(projection), a, b, maxHops, effort);
    }

    /// <summary>Some ties of four states, a base, and a provision that binds some of them, with one to three claims each.</summary>
    private static Network Random(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        string[] states = ["oak", "hazel", "holly", "rowan"];
        var facts = new Facts().Nodes("state:oak", "state:hazel");
        facts.Property("provision:p", "duty", "defence");
        for (var tie = 0; tie < 5; tie++)
        {
            var (from, to) = (random.Below(4), random.Below(3));
            Claims($"state:{states[from]} supplies-arms state:{states[to >= from ? to + 1 : to]}");
        }

        Claims("state:hazel hosts base:b");
        Claims($"state:{states[random.Below(4)]} operates base:b");
        Claims("provision:p binds state:hazel");
        Claims($"provision:p binds state:{states[random.Below(4)]}");
        Claims("provision:p binds-parties institution:league");
        Claims($"state:{states[random.Below(4)]} member-of institution:league");
        return facts.Network;

        void Claims(string sentence)
        {
            for (var claim = random.Below(3); claim >= 0; claim--)
            {
                facts.Tie(sentence, source: $"s{claim}");
            }
        }
    }
}
