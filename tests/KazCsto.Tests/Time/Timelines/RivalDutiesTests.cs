using KazCsto.Tests.Model;

namespace KazCsto.Tests.Time.Timelines;

/// <summary>Provisions with several duties at once.</summary>
public sealed class RivalDutiesTests
{
    private static readonly DateOnly First = new(2001, 1, 1);

    [Fact]
    public void Only_what_the_projection_rests_on_begins_and_ends()
    {
        var network = new Facts()
            .Property("provision:p", "duty", "defence", "2001-01-10", "2001-02-10")
            .Property("provision:p", "duty", "procedure", "2001-01-20", "..")
            .Property("provision:other", "duty", "restraint", "2001-01-15", "..")
            .Tie("provision:p binds-parties treaty:t", "..", "..")
            .Tie("state:hazel party-to treaty:t", "..", "..")
            .Tie("state:oak party-to treaty:t", "..", "2001-02-20")
            .Tie("state:yew party-to treaty:alone", "2001-01-12", "..")
            .Tie("state:oak supplies-arms state:yew", "2001-01", "..")
            .Network;

        var timeline = TimelineTests.Of(
            ManyDuties.In(network),
            "out-degree",
            "obligation",
            new(First, First.AddDays(90), "state")
        );

        timeline
            .Spells.Skip(1)
            .Select(s => s.From)
            .ShouldBe([new(2001, 1, 10), new(2001, 1, 20), new(2001, 2, 10), new(2001, 2, 20)]);
        timeline
            .Spells.SelectMany(s => s.Begun.Concat(s.Ended).Concat(s.Altered))
            .SelectMany(f => f.Nodes)
            .ShouldNotContain(n => n.Id == "state:yew" || n.Id == "provision:other");
        timeline.Spells.ShouldAllBe(s => s.PossibleTies == 0);
    }
}
