using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Time.Timelines;

namespace KazCsto.Tests.Time.Timelines;

/// <summary>What a measure cannot do on a day, and what it can do on none.</summary>
public sealed class TimelineRefusalTests
{
    private static readonly DateOnly First = new(2001, 1, 1);
    private static readonly TimelineOptions Span = new(First, First.AddDays(90), "state");

    // Among two who owe one another beta may be up to 1, among three up to a half.
    private static readonly MeasureOptions Beta = new() { Beta = 0.6 };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void On_a_day_that_a_measure_refuses_nobody_has_a_score(bool rivals)
    {
        var network = Treaty("2001-02-01", "2001-03-01", rivals);

        var timeline = TimelineTests.Of(network, "bonacich-power", "obligation", Span, Beta);

        timeline.Spells.Select(s => s.IsSettled).ShouldBe([true, false, true]);
        timeline.On(new(2001, 2, 10)).Select(n => n.Rank).ShouldBe([0, 0, 0]);
        timeline.On(First).Select(n => n.Rank).ShouldBe([1, 1]);
        timeline.Convention.ShouldStartWith("beta 0.6");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_refused_on_every_day_is_refused(bool rivals) =>
        Should
            .Throw<MeasureRefusedException>(() =>
                TimelineTests.Of(Treaty("..", "..", rivals), "bonacich-power", "obligation", Span, Beta)
            )
            .Message.ShouldStartWith("beta 0.6 is too far from 0");

    [Theory]
    [InlineData("out-harmonic", "obligation", "gives no lengths")]
    [InlineData("dependence", "obligation", "names no families")]
    public void What_the_projection_does_not_carry_is_refused(string measure, string projection, string expected) =>
        Should
            .Throw<MeasureRefusedException>(() =>
                TimelineTests.Of(Treaty("2001-02-01", ".."), measure, projection, Span)
            )
            .Message.ShouldContain(expected);

    [Fact]
    public void All_of_history_is_not_scored_to_hear_a_refusal()
    {
        var measure = Measures.Find("out-harmonic")! with
        {
            Of = (_, _) => throw new InvalidOperationException("all of history is scored"),
        };

        var timeline = Timeline.Of(
            new Facts().Tie("state:oak supplies-arms state:hazel", "..", "..").Network,
            League.PlainRule("influence"),
            measure,
            new(),
            Span
        );

        timeline.On(First)[0].Node.Id.ShouldBe("state:oak");
    }

    private static Network Treaty(string since, string until, bool rivals = false)
    {
        var facts = new Facts()
            .Property("provision:p", "duty", "defence", "..", "..")
            .Tie("provision:p binds-parties treaty:t", "..", "..")
            .Tie("state:hazel party-to treaty:t", "..", "..")
            .Tie("state:oak party-to treaty:t", "..", "..")
            .Tie("state:yew party-to treaty:t", since, until);
        return rivals
            ? ManyDuties.In(facts.Property("provision:p", "duty", "peacekeeping", "..", "..").Network)
            : facts.Network;
    }
}
