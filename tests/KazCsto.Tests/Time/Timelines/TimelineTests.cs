using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Time.Timelines;

namespace KazCsto.Tests.Time.Timelines;

/// <summary>On every day a timeline is the ranking of that day.</summary>
public sealed class TimelineTests
{
    private static readonly DateOnly First = new(2001, 1, 1);

    public static TheoryData<string, string, bool> Made =>
        new()
        {
            { "pagerank", "influence", false },
            { "pagerank", "influence", true },
            { "pagerank", "security", false },
            { "betweenness", "influence", false },
            { "constraint", "influence", true },
            { "dependence", "security", false },
            { "out-degree", "obligation", true },
        };

    [Theory]
    [MemberData(nameof(Made))]
    public void On_networks_at_random_every_day_is_the_ranking_of_that_day(
        string measure,
        string projection,
        bool certain
    )
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            var network = RandomHistory.Of(seed);
            var span = new TimelineOptions(First, First.AddDays(120), "state", certain);

            var timeline = Of(network, measure, projection, span);

            for (var day = span.From; day < span.Until; day = day.AddDays(1))
            {
                ShouldBeTheRanking(timeline, day, new());
            }
        }
    }

    [Theory]
    [InlineData("pagerank", "security", false)]
    [InlineData("out-degree", "obligation", true)]
    public void With_several_duties_of_a_provision_too(string measure, string projection, bool certain)
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            var span = new TimelineOptions(First, First.AddDays(120), "state", certain);
            var timeline = Of(RandomHistory.Of(seed, rivals: true), measure, projection, span);

            for (var day = span.From; day < span.Until; day = day.AddDays(1))
            {
                ShouldBeTheRanking(timeline, day, new());
            }
        }
    }

    [Theory]
    [InlineData("pagerank", "influence", "state", false)]
    [InlineData("pagerank", "influence", "leader", true)]
    [InlineData("pagerank", "contagion", "state", false)]
    [InlineData("betweenness", "influence", "state", false)]
    [InlineData("constraint", "influence", "state", true)]
    [InlineData("out-harmonic", "influence", "leader", false)]
    [InlineData("dependence", "security", "state", false)]
    public void On_the_data_of_the_repository_it_is_the_ranking_of_the_day_too(
        string measure,
        string projection,
        string kind,
        bool certain
    )
    {
        var span = new TimelineOptions(First, new(2023, 1, 1), kind, certain);
        var timeline = Of(RealData.Dataset.Network, measure, projection, span);

        // The days around each change are those on which it could go wrong.
        var days = timeline.Spells.SelectMany(s => new[] { s.From, s.Until.AddDays(-1) });
        foreach (var day in days.Distinct().Where((_, i) => i % 3 == 0))
        {
            ShouldBeTheRanking(timeline, day, new());
        }

        timeline.Spells[0].From.ShouldBe(span.From);
        timeline.Spells[^1].Until.ShouldBe(span.Until);
        timeline.Spells.Zip(timeline.Spells.Skip(1)).ShouldAllBe(s => s.First.Until == s.Second.From);
    }

    [Fact]
    public void Exposure_and_another_damping_are_heard()
    {
        var options = new MeasureOptions(Exposure: true) { Damping = 0.6 };
        var span = new TimelineOptions(new(2021, 12, 1), new(2022, 2, 1), "state");

        var timeline = Of(RealData.Dataset.Network, "pagerank", "influence", span, options);

        for (var day = span.From; day < span.Until; day = day.AddDays(1))
        {
            ShouldBeTheRanking(timeline, day, options);
        }
    }

    [Theory]
    [InlineData("pagerank")]
    [InlineData("betweenness")]
    public void Threads_change_no_bit(string measure)
    {
        var span = new TimelineOptions(First, First.AddDays(120), "state");
        var network = RandomHistory.Of(3);

        var one = Of(network, measure, "influence", span, new(Work: new(1)));
        var three = Of(network, measure, "influence", span, new(Work: new(3)));

        one.Nodes.SelectMany(n => one.Of(n))
            .Select(p => p.Place)
            .ShouldBe(three.Nodes.SelectMany(n => three.Of(n)).Select(p => p.Place));
    }

    [Fact]
    public void A_tie_with_coarse_dates_counts_as_possible_until_it_is_certain()
    {
        var network = new Facts()
            .Tie("state:oak supplies-arms state:hazel", "2001-01", "..")
            .Tie("state:oak supplies-arms state:holly", "..", "2001-03-01")
            .Network;

        var timeline = Of(network, "out-degree", "influence", new(First, First.AddDays(90), "state"));

        timeline.Spells.Select(s => s.From).ShouldBe([First, new(2001, 1, 31), new(2001, 3, 1)]);
        timeline.Spells.Select(s => s.PossibleTies).ShouldBe([1, 0, 0]);
        timeline.Spells[1].Altered.Single().Id.ShouldBe("supplies-arms|state:oak|state:hazel|");
        timeline.Spells[2].Ended.Single().Id.ShouldBe("supplies-arms|state:oak|state:holly|");
        // What only becomes certain moves nothing and is not reckoned again.
        timeline.ComputedDays.ShouldBe(2);
        timeline.Of(network.Find("state:holly")!).Select(p => p.Place?.Rank).ShouldBe([2, 2, null]);
    }

    [Fact]
    public void Work_that_is_stopped_stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            Of(
                RandomHistory.Of(1),
                "pagerank",
                "influence",
                new(First, First.AddDays(9), "state"),
                new(Work: new(1, null, stop.Token))
            )
        );
    }

    private static void ShouldBeTheRanking(Timeline timeline, DateOnly day, MeasureOptions options)
    {
        var network = timeline.History.At(day, timeline.Span.Certain);
        var projection = Projection.Of(network, timeline.Rule);
        var expected = projection.Nodes.IsEmpty
            ? []
            : Ranking.Of(projection, timeline.Measure, options).OfKind(timeline.Span.Kind).ToList();

        var found = timeline.On(day);

        var why = $"{timeline.Measure.Name} on {day:O}";
        found.Select(n => (n.Node, n.Rank, n.IsTied)).ShouldBe(expected.Select(n => (n.Node, n.Rank, n.IsTied)), why);
        foreach (var (one, other) in found.Zip(expected))
        {
            // A score that is not defined is NaN on both sides.
            (one.Score.Equals(other.Score) || Math.Abs(one.Score - other.Score) < 1e-9).ShouldBeTrue(why);
            timeline.Of(one.Node).Last(p => p.Spell.From <= day).Place.ShouldBe(one, why);
        }
    }

    internal static Timeline Of(
        Network network,
        string measure,
        string projection,
        TimelineOptions span,
        MeasureOptions? options = null
    ) => Timeline.Of(network, League.PlainRule(projection), Measures.Find(measure)!, options ?? new(), span);
}
