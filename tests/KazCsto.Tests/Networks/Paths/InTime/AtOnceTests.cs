using KazCsto.Networks.Paths.InTime;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Paths.InTime;

public sealed class AtOnceTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData(null, true)]
    [InlineData("influence", false)]
    [InlineData("influence", true)]
    [InlineData("security", false)]
    [InlineData("obligation", false)]
    public void The_paths_are_those_of_the_networks_of_all_days(string? projection, bool certain)
    {
        var total = 0;
        for (var seed = 1; seed <= 15; seed++)
        {
            var network = DatedNetworks.Random(seed);

            var found = Found(network, projection, new(DaySpan.Always, certain), k: 1000);

            var expected = ByEveryDay(network, projection, certain);
            found.Routes.Select(r => (Names(r), Math.Round(r.Route.Length, 9))).ShouldBe(expected, $"seed {seed}");
            found.MoreExist.ShouldBeFalse();
            var sure = ByEveryDay(network, projection, certain: true).Select(p => p.Item1).ToList();
            found.Routes.Where(r => !r.IsOnlyPossible).Select(Names).ShouldBe(sure, ignoreOrder: true, $"seed {seed}");
            total += expected.Count;
        }

        total.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void The_first_ways_hold_on_every_day_of_the_spell_and_any_way_on_every_other()
    {
        for (var seed = 1; seed <= 30; seed++)
        {
            var network = DatedNetworks.Random(seed);
            foreach (var route in Found(network, null, new(DaySpan.Always), k: 1000).Routes)
            {
                var shown = route.Route.Hops.Select(h => h.Ties.Single().Id).ToList();
                var ends = route.Route.Hops.Select(h => (h.From.Id, h.To.Id)).ToList();
                foreach (var day in DatedNetworks.Days)
                {
                    HoldOn(day, certain: false).ShouldBe(route.Days[0].Holds(day));
                    HoldOn(day, certain: true).ShouldBe(!route.IsOnlyPossible && route.Certain[0].Holds(day));
                    var hops = DatedNetworks.HopsOn(network, null, day, certain: false);
                    ends.TrueForAll(hops.ContainsKey).ShouldBe(route.AnyWay.Any(span => span.Holds(day)));
                }

                bool HoldOn(DateOnly day, bool certain) =>
                    shown.ToHashSet().IsSubsetOf(network.At(day, certain).Ties.Select(t => t.Id));
            }
        }
    }

    [Fact]
    public void Of_many_paths_the_first_are_kept()
    {
        var most = 0;
        for (var seed = 1; seed <= 10; seed++)
        {
            var network = DatedNetworks.Random(seed);
            var all = Found(network, "influence", new(DaySpan.Always), k: 1000).Routes;
            most = Math.Max(most, all.Count);
            for (var k = 1; k <= all.Count; k++)
            {
                var some = Found(network, "influence", new(DaySpan.Always), k);

                some.Routes.Select(Names).ShouldBe(all.Take(k).Select(Names));
                some.MoreExist.ShouldBe(k < all.Count);
            }
        }

        most.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void A_chain_through_a_base_holds_only_while_both_of_its_ties_do()
    {
        var facts = new Facts()
            .Tie("state:hazel hosts base:b", "2001-01-01", "2005-01-01")
            .Tie("state:oak operates base:b", "2004-01-01", "2010-01-01")
            .Tie("state:hazel hosts base:c", "2001-01-01", "2003-01-01")
            .Tie("state:oak operates base:c", "2003-01-01", "2010-01-01");
        var hops = DatedHops.Along(facts.Network, DatedNetworks.Rule("influence"), new(DaySpan.Always));

        var route = AtOnce.Of(hops, facts["state:oak"], facts["state:hazel"], 5, null).Routes.ShouldHaveSingleItem();

        route.Route.Hops.Single().Ways.Length.ShouldBe(1);
        route.Days.Single().ShouldBe(new(new(2004, 1, 1), new(2005, 1, 1)));
        route.IsOnlyPossible.ShouldBeFalse();
    }

    [Fact]
    public void A_window_cuts_the_spell()
    {
        var facts = new Facts().Tie("state:hazel member-of institution:league", "2001-01-01", "..");
        var window = new TimeWindow(new(new(2003, 1, 1), new(2004, 1, 1)));

        var hops = DatedHops.OverTies(facts.Network, _ => true, window);
        var found = AtOnce.Of(hops, facts["institution:league"], facts["state:hazel"], 1, null);

        found.Routes.Single().Days.Single().ShouldBe(window.Days);
    }

    private static DatedRouteList Found(Network network, string? projection, TimeWindow window, int k)
    {
        var hops = projection is null
            ? DatedHops.OverTies(network, _ => true, window)
            : DatedHops.Along(network, DatedNetworks.Rule(projection), window);
        return hops.Contains(network.Find("state:oak")!) && hops.Contains(network.Find("state:hazel")!)
            ? AtOnce.Of(hops, network.Find("state:oak")!, network.Find("state:hazel")!, k, null)
            : new([], false);
    }

    private static string Names(DatedRoute route) => string.Join(' ', route.Route.Nodes.Select(n => n.Id));

    private static List<(string, double)> ByEveryDay(Network network, string? projection, bool certain)
    {
        var rule = projection is null ? null : DatedNetworks.Rule(projection);
        var days = DatedNetworks.Days.Select(day => DatedNetworks.HopsOn(network, rule, day, certain)).ToList();
        return
        [
            .. DatedNetworks
                .NodeLists(network, "state:oak", "state:hazel")
                .Select(nodes =>
                    (
                        Name: string.Join(' ', nodes),
                        Length: days.Min(hops =>
                            nodes.Zip(nodes.Skip(1)).Sum(h => hops.GetValueOrDefault(h, double.PositiveInfinity))
                        )
                    )
                )
                .Where(p => double.IsFinite(p.Length))
                .Select(p => (p.Name, Math.Round(p.Length, 9)))
                .OrderBy(p => p.Item2)
                .ThenBy(p => p.Name, StringComparer.Ordinal),
        ];
    }
}
