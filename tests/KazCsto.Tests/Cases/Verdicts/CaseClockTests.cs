using KazCsto.Cases.Verdicts;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cases.Verdicts;

public sealed class CaseClockTests
{
    [Fact]
    public void The_clock_begins_with_the_request_and_goes_forward()
    {
        foreach (var verdict in Judged.All().Where(v => !v.Clock.IsEmpty))
        {
            verdict.Clock[0].Event.ShouldBe(verdict.Scene.FirstRequest!.Event);
            verdict.Clock.Select(s => ImpreciseDate.TryParse(s.Date.Value)!.Earliest).ShouldBeInOrder();
            verdict.Clock.ShouldAllBe(s => s.Days.From >= 0 && s.Days.From <= s.Days.To);
        }
    }

    [Fact]
    public void Without_a_request_there_is_no_clock()
    {
        foreach (var verdict in Judged.All())
        {
            verdict.Clock.IsEmpty.ShouldBe(verdict.Scene.FirstRequest is null);
        }
    }

    [Fact]
    public void The_steps_are_told_by_the_days_from_the_request_to_each_and_to_the_end()
    {
        var verdict = Judged.Case("case:hazel-2022");

        VerdictSentences
            .Pace(verdict)!
            .Text.ShouldBe(
                "From the request to Council decision on Hazel 1 day, to Landing in Hazel 1 day, to Withdrawal from Hazel 8 days, to its end 14 days."
            );
        Step(verdict, "event:vote-holly-2022").After.ShouldBe("2 days later");
        Step(verdict, "event:withdrawal-hazel-2022").When.ShouldBe("2022-01-13 to 2022-01-19");
    }

    [Fact]
    public void A_coarse_date_gives_a_range_of_days()
    {
        const string Properties = "seeds/properties.csv";
        using var data = DataFolder.OfLeague();
        data.Edit(Properties, "event:withdrawal-hazel-2022,date,2022-01-13", "event:withdrawal-hazel-2022,date,2022-02")
            .Edit(
                Properties,
                "event:withdrawal-hazel-2022,ended,2022-01-19",
                "event:withdrawal-hazel-2022,ended,2022-03"
            );

        var step = Step(Judged.Case("case:hazel-2022", dataset: data.Load()), "event:withdrawal-hazel-2022");

        // From 5 January to 1 and to 28 February, to 1 and to 31 March.
        step.Days.ShouldBe((27, 54));
        step.DaysToEnd.ShouldBe((55, 85));
        step.After.ShouldBe("27 to 54 days later");
    }

    [Fact]
    public void A_coarse_request_gives_a_range_that_does_not_begin_before_it()
    {
        using var data = DataFolder.OfLeague();
        data.Edit(
            "seeds/properties.csv",
            "event:request-holly-2022,date,2022-10-19",
            "event:request-holly-2022,date,2022-10"
        );

        var step = Step(Judged.Case("case:holly-2022", dataset: data.Load()), "event:request-holly-2022");

        step.Days.ShouldBe((0, 30));
        step.After.ShouldBe("0 to 30 days later");
    }

    [Fact]
    public void The_pace_is_told_by_the_date_of_the_request()
    {
        var verdict = Judged.Case("case:holly-2010");

        VerdictSentences.Pace(verdict)!.Facts.ShouldContain(Step(verdict, verdict.Scene.FirstRequest!.Event.Id).Date);
    }

    [Fact]
    public void Each_member_could_have_stopped_the_decision_and_a_parliament_its_own_men()
    {
        var verdict = Judged.Case("case:hazel-2022");

        Step(verdict, "event:decision-hazel-2022")
            .Stops[0]
            .Who.Select(w => w.Id)
            .ShouldBe(["state:alder", "state:birch", "state:hazel", "state:holly", "state:oak", "state:rowan"]);
        Step(verdict, "event:noquorum-holly-2022")
            .Stops.ShouldHaveSingleItem()
            .Who.Select(w => w.Id)
            .ShouldBe(["organ:holly-parliament"]);
        Step(verdict, "event:deploy-hazel-2022")
            .Stops.SelectMany(s => s.Who)
            .Select(w => w.Id)
            .ShouldContain("state:oak");
    }

    [Fact]
    public void The_failed_quorum_held_the_force_up_and_the_vote_let_it_go()
    {
        var verdict = Judged.Case("case:hazel-2022");

        Step(verdict, "event:noquorum-holly-2022").Ties.ShouldContain(t => t.Kind.Name == "blocked");
        Step(verdict, "event:vote-holly-2022").Ties.ShouldContain(t => t.Kind.Name == "approved");
    }

    [Fact]
    public void Who_could_stop_it_is_who_sat_there_on_that_day()
    {
        Step(Judged.Case("case:holly-2010"), "event:answer-holly-2010")
            .Stops[0]
            .Who.Select(w => w.Id)
            .ShouldContain("state:yew");
    }

    private static ClockStep Step(CaseVerdict verdict, string id) => verdict.Clock.Single(s => s.Event.Id == id);
}
