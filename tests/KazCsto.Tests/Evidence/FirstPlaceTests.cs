using KazCsto.Evidence;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Export.Report;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence;

public sealed class FirstPlaceTests
{
    [Fact]
    public void Both_numbers_are_told_in_one_sentence()
    {
        var network = new Facts()
            .Tie("state:oak supplies-arms state:hazel")
            .Tie("state:oak supplies-arms state:holly")
            .Tie("state:cedar supplies-arms state:hazel")
            .Network;

        var first = PlaceOf(network)!;

        first.Told.ShouldMatch(
            @"^first in \d+ % of 300 networks drawn by the grades of the claims; 1 claim would have to be wrong for that to change$"
        );
    }

    [Fact]
    public void Where_all_have_one_score_nobody_is_first()
    {
        var network = new Facts()
            .Tie("state:oak supplies-arms state:hazel")
            .Tie("state:hazel supplies-arms state:oak")
            .Network;

        PlaceOf(network).ShouldBeNull();
    }

    [Fact]
    public void Each_ranking_of_a_graph_in_a_report_says_of_its_first_place_how_sure_it_is()
    {
        var content = LeagueReport.Content;

        foreach (var ranking in content.SideBySide.Where(r => r.Measure.OfGraph is not null))
        {
            content.Evidence.FirstPlaces.ShouldContainKey((ranking.Measure.Name, "state"));
        }

        LeagueReport
            .Document.ToString()
            .ShouldContain(content.Evidence.FirstPlaces[("betweenness", "state")].Told.Replace("&", "&amp;"));
    }

    [Fact]
    public void Every_map_of_grades_has_its_first_place_and_its_share()
    {
        var places = LeagueReport.Content.Evidence.FirstPlaces[("betweenness", "state")].ByGrades;

        places.Select(p => p.Scale.Name).ShouldBe(["standard", "sceptical", "trusting"]);
        places.ShouldAllBe(p => p.First.Single().Id == "state:oak");
        places.ShouldAllBe(p => p.Share > 0.5 && p.Share <= 1);
    }

    [Fact]
    public void Without_the_claims_of_each_set_the_network_has_the_first_place_that_the_set_names()
    {
        var (history, day) = (RealReport.Content.History, RealReport.Content.Network.Day!.Value);

        foreach (var place in RealReport.Content.Evidence.FirstPlaces.Values)
        {
            var (ranking, kind) = (place.Curve.Ranking, place.Curve.Kind);
            foreach (var set in place.Fewest.Sets.Take(2))
            {
                var wrong = set.Claims.ToHashSet();
                var without = history.Without(wrong.Contains).At(day);
                var anew = Ranking.Of(Projection.Of(without, ranking.Projection.Rule), ranking.Measure, new());

                anew.FirstOf(kind).ShouldBe(set.Top, $"{ranking.Measure.Name} of {kind}");
            }
        }
    }

    private static FirstPlace? PlaceOf(Network network) =>
        new FirstPlaces(RankedByDegree(network), [network], [network], new()).OfKind("state");

    private static Ranking RankedByDegree(Network network) =>
        Ranking.Of(Projection.Of(network, League.Rule("influence")), Measures.Find("out-degree")!, new());
}
