using KazCsto.Networks.Paths.InTime;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Paths.InTime;

public sealed class ForwardTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData(null, true)]
    [InlineData("influence", false)]
    [InlineData("influence", true)]
    [InlineData("obligation", false)]
    public void The_paths_are_those_whose_hops_can_be_made_on_days_in_order(string? projection, bool certain)
    {
        var total = 0;
        for (var seed = 1; seed <= 15; seed++)
        {
            var network = DatedNetworks.Random(seed);

            var found = Found(network, projection, new(DaySpan.Always, certain), k: 1000);

            var expected = ByEveryDay(network, projection, certain);
            found
                .Routes.Select(r => (Names(r), Math.Round(r.Route.Length, 9)))
                .ShouldBe(expected.Select(e => (e.Name, e.Length)), $"seed {seed}");
            foreach (var (route, days) in found.Routes.Zip(expected.Select(e => e.Days)))
            {
                // What began before the first day that is looked at is earliest on that day.
                route.Days.Select(s => Max(s.From, DatedNetworks.Days.First())).ShouldBe(days);
            }

            var sure = ByEveryDay(network, projection, certain: true).Select(e => e.Name).ToList();
            found.Routes.Where(r => !r.IsOnlyPossible).Select(Names).ShouldBe(sure, ignoreOrder: true, $"seed {seed}");
            total += expected.Count;
        }

        total.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Of_many_paths_the_first_are_kept_and_with_few_hops_the_short_ones()
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            var network = DatedNetworks.Random(seed);
            var all = Found(network, "influence", new(DaySpan.Always), k: 1000).Routes;

            for (var k = 1; k <= all.Count; k++)
            {
                var some = Found(network, "influence", new(DaySpan.Always), k);
                some.Routes.Select(Names).ShouldBe(all.Take(k).Select(Names));
                some.MoreExist.ShouldBe(k < all.Count);
            }

            Found(network, null, new(DaySpan.Always), 1000, maxHops: 2)
                .Routes.Select(Names)
                .ShouldBe(
                    Found(network, null, new(DaySpan.Always), 1000)
                        .Routes.Where(r => r.Route.Hops.Length <= 2)
                        .Select(Names)
                );
        }
    }

    [Fact]
    public void A_later_tie_cannot_pass_on_to_one_that_has_ended()
    {
        var facts = new Facts()
            .Tie("state:alder supplies-arms state:birch", "2005-01-01", "2006-01-01")
            .Tie("state:birch supplies-arms state:cedar", "2001-01-01", "2003-01-01");

        Between(facts, "state:alder", "state:cedar").Routes.ShouldBeEmpty();
        var back = Between(facts, "state:cedar", "state:alder").Routes.ShouldHaveSingleItem();
        back.Days.Select(s => s.From).ShouldBe([new(2001, 1, 1), new(2005, 1, 1)]);
        back.IsOnlyPossible.ShouldBeFalse();
    }

    [Fact]
    public void Passing_on_within_one_day_is_allowed_and_the_day_that_ends_a_tie_is_too_late()
    {
        var facts = new Facts()
            .Tie("state:alder supplies-arms state:birch", "2005-01-01", "2005-01-02")
            .Tie("state:birch supplies-arms state:cedar", "2004-01-01", "2005-01-02")
            .Tie("state:birch supplies-arms state:rowan", "2004-01-01", "2005-01-01");

        Between(facts, "state:alder", "state:cedar").Routes.Count.ShouldBe(1);
        Between(facts, "state:alder", "state:rowan").Routes.ShouldBeEmpty();
    }

    [Fact]
    public void A_tie_that_may_still_have_held_makes_a_path_that_is_only_possible()
    {
        var facts = new Facts()
            .Tie("state:alder supplies-arms state:birch", "2005-06-01", "2006-01-01")
            .Tie("state:birch supplies-arms state:cedar", "2001-01-01", "2005")
            .Tie("state:birch supplies-arms state:rowan", "2001-01-01");

        var coarse = Between(facts, "state:alder", "state:cedar").Routes.ShouldHaveSingleItem();
        var unknown = Between(facts, "state:alder", "state:rowan").Routes.ShouldHaveSingleItem();

        coarse.IsOnlyPossible.ShouldBeTrue();
        unknown.IsOnlyPossible.ShouldBeTrue();
        unknown.Days[1].ShouldBe(new(new(2005, 6, 1), DateOnly.MaxValue));
    }

    [Fact]
    public void Along_a_projection_a_tie_leads_only_one_way()
    {
        var facts = new Facts().Tie("state:alder supplies-arms state:birch", "2005-06-01", "..");
        var hops = DatedHops.Along(facts.Network, DatedNetworks.Rule("influence"), new(DaySpan.Always));

        Forward.Of(hops, facts["state:alder"], facts["state:birch"], 1, null).Routes.Count.ShouldBe(1);
        Forward.Of(hops, facts["state:birch"], facts["state:alder"], 1, null).Routes.ShouldBeEmpty();
        Between(facts, "state:birch", "state:alder").Routes.Count.ShouldBe(1);
    }

    private static DatedRouteList Between(Facts facts, string from, string to)
    {
        var hops = DatedHops.OverTies(facts.Network, _ => true, new(DaySpan.Always));
        return Forward.Of(hops, facts[from], facts[to], 10, null);
    }

    private static DatedRouteList Found(
        Network network,
        string? projection,
        TimeWindow window,
        int k,
        int? maxHops = null
    )
    {
        var hops = projection is null
            ? DatedHops.OverTies(network, _ => true, window)
            : DatedHops.Along(network, DatedNetworks.Rule(projection), window);
        return hops.Contains(network.Find("state:oak")!) && hops.Contains(network.Find("state:hazel")!)
            ? Forward.Of(hops, network.Find("state:oak")!, network.Find("state:hazel")!, k, maxHops)
            : new([], false);
    }

    private static string Names(DatedRoute route) => string.Join(' ', route.Route.Nodes.Select(n => n.Id));

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    /// <summary>By the definition: every list of nodes, every day for every hop, with the least length.</summary>
    private static List<(string Name, double Length, List<DateOnly> Days)> ByEveryDay(
        Network network,
        string? projection,
        bool certain
    )
    {
        var rule = projection is null ? null : DatedNetworks.Rule(projection);
        var days = DatedNetworks.Days.Select(day => (day, DatedNetworks.HopsOn(network, rule, day, certain))).ToList();
        return
        [
            .. DatedNetworks
                .NodeLists(network, "state:oak", "state:hazel")
                .Select(nodes => (Name: string.Join(' ', nodes), Passed: Passed(nodes, days)))
                .Where(p => p.Passed is not null)
                .Select(p => (p.Name, Math.Round(p.Passed!.Value.Length, 9), p.Passed.Value.Days))
                .OrderBy(p => p.Item2)
                .ThenBy(p => p.Name, StringComparer.Ordinal),
        ];
    }

    private static (double Length, List<DateOnly> Days)? Passed(
        string[] nodes,
        List<(DateOnly Day, Dictionary<(string, string), double> Hops)> days
    )
    {
        // The least length of the hops so far if the last of them is made by a day.
        var least = new double[days.Count];
        var earliest = new List<DateOnly>();
        foreach (var hop in nodes.Zip(nodes.Skip(1)))
        {
            var best = double.PositiveInfinity;
            for (var day = 0; day < days.Count; day++)
            {
                best = Math.Min(best, least[day] + days[day].Hops.GetValueOrDefault(hop, double.PositiveInfinity));
                least[day] = best;
            }

            var first = Array.FindIndex(least, double.IsFinite);
            if (first < 0)
            {
                return null;
            }

            earliest.Add(days[first].Day);
        }

        return (least[^1], earliest);
    }
}
