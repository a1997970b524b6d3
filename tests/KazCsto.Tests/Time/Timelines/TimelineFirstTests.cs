using KazCsto.Tests.Model;
using KazCsto.Time.Timelines;

namespace KazCsto.Tests.Time.Timelines;

/// <summary>Who is first, in a spell and over all of them.</summary>
public sealed class TimelineFirstTests
{
    private static readonly DateOnly First = new(2001, 1, 1);

    [Fact]
    public void Those_on_top_for_the_most_days_are_shown()
    {
        var network = new Facts()
            .Tie("state:oak supplies-arms state:hazel", "..", "2001-01-11")
            .Tie("state:oak supplies-arms state:holly", "..", "2001-01-11")
            .Tie("state:cedar supplies-arms state:hazel", "..", "..")
            .Network;

        var timeline = TimelineTests.Of(network, "out-degree", "influence", new(First, First.AddDays(60), "state"));

        timeline.First(1).Single().Id.ShouldBe("state:cedar");
    }

    [Fact]
    public void Whoever_is_tied_at_the_last_place_collects_days_too()
    {
        var timeline = OutDegrees(
            new Facts()
                .Tie("state:cedar supplies-arms state:hazel", "..", "2001-02-10")
                .Tie("state:oak supplies-arms state:hazel", "..", "..")
        );

        // Oak shares the first place for 40 days, and has it alone for 20.
        timeline.First(1).Select(n => n.Id).ShouldBe(["state:oak"]);
        timeline.First(2).Select(n => n.Id).ShouldBe(["state:oak", "state:cedar"]);
    }

    [Fact]
    public void Those_first_in_a_spell_are_told_by_id()
    {
        var timeline = OutDegrees(
            new Facts()
                .Tie("state:oak supplies-arms state:hazel", "..", "2001-02-10")
                .Tie("state:cedar supplies-arms state:hazel", "..", "..")
        );

        timeline
            .Spells.Select(s => timeline.FirstIn(s).Select(n => n.Id))
            .ShouldBe([
                ["state:cedar", "state:oak"],
                ["state:cedar"],
            ]);
    }

    [Fact]
    public void Where_all_have_one_score_or_no_arc_nobody_is_first()
    {
        var timeline = OutDegrees(new Facts().Tie("state:oak consults state:hazel", "..", "2001-02-10"));

        timeline.Spells.Length.ShouldBe(2);
        timeline.Spells.ShouldAllBe(s => timeline.FirstIn(s).IsEmpty);
    }

    private static Timeline OutDegrees(Facts facts) =>
        TimelineTests.Of(facts.Network, "out-degree", "influence", new(First, First.AddDays(60), "state"));
}
