using KazCsto.Cases.Verdicts;
using KazCsto.Tests.Cases.Verdicts;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Shipped;

/// <summary>What the verdicts on the shipped cases hang on, and how fast and by whom it was decided.</summary>
public sealed class WhatCasesHangOnTests
{
    private static readonly Lazy<CaseVerdict> Kazakhstan = new(() =>
        Judged.WithHinges("case:kaz-2022", RealData.Dataset)
    );

    [Fact]
    public void In_2022_the_steps_took_a_day_to_the_decision_and_two_weeks_to_the_end()
    {
        var verdict = Of("case:kaz-2022");

        VerdictSentences
            .Pace(verdict)!
            .Text.ShouldBe(
                "From the request to Council decision on Kazakhstan 1 day, to Landing in Almaty 1 day, to Withdrawal from Kazakhstan 8 days, to its end 14 days."
            );
        Step(verdict, "event:vote-kgz-2022").After.ShouldBe("2 days later");
        Step(verdict, "event:withdrawal-kaz-2022").When.ShouldBe("2022-01-13 to 2022-01-19");
    }

    [Fact]
    public void Each_member_could_have_stopped_the_decision_and_a_parliament_its_own_men()
    {
        var verdict = Of("case:kaz-2022");

        Step(verdict, "event:decision-kaz-2022")
            .Stops[0]
            .Who.Select(w => w.Id)
            .ShouldBe(["state:arm", "state:blr", "state:kaz", "state:kgz", "state:rus", "state:tjk"]);
        Step(verdict, "event:noquorum-kgz-2022")
            .Stops.ShouldHaveSingleItem()
            .Who.Select(w => w.Id)
            .ShouldBe(["organ:kgz-parliament"]);
        Step(verdict, "event:deploy-kaz-2022")
            .Stops.SelectMany(s => s.Who)
            .Select(w => w.Id)
            .ShouldContain("state:rus");
    }

    [Fact]
    public void Uzbekistan_could_have_stopped_the_answer_of_2010()
    {
        Step(Of("case:kgz-2010"), "event:answer-kgz-2010").Stops[0].Who.Select(w => w.Id).ShouldContain("state:uzb");
    }

    [Fact]
    public void Before_October_2022_nobody_knew_of_the_fighting_of_September()
    {
        var known = RealData.Network.KnownBy(new(2022, 10, 1));

        var verdict = Of("case:kgz-tjk-2022", known);

        verdict.Provisions.ShouldBeEmpty();
        verdict.PassedOver.ShouldAllBe(p => p.Why == "nothing known says when it began");
    }

    [Fact]
    public void The_Peacekeeping_Agreement_is_known_since_2023()
    {
        // The Peacekeeping Agreement is known from a commentary of 2023.
        var known = RealData.Network.KnownBy(new(2022, 12, 31));

        var verdict = Of("case:kaz-2022", known);

        verdict.By(Judged.Peacekeeping).ShouldBeNull();
        verdict.PassedOver.ShouldContain(p => p.Rule.Name == Judged.Peacekeeping);
    }

    [Fact]
    public void Article_4_hangs_on_what_Kazakhstan_says_and_the_Peacekeeping_Agreement_does_not()
    {
        const string Own = "what Kazakhstan and its leaders say";

        Kazakhstan.Value.By(Judged.Article4)!.Hinges.Single(h => h.What == Own).Then.ShouldBe(Applicability.Fails);
        Kazakhstan.Value.By(Judged.Peacekeeping)!.Hinges.ShouldNotContain(h => h.What == Own);
    }

    [Fact]
    public void The_sentences_say_how_much_the_contested_claim_carries_and_who_needs_it_not()
    {
        var said = VerdictSentences.Hanging(Kazakhstan.Value).ToList();

        said.Select(s => s.Text)
            .ShouldContain(
                "Article 4 of the Treaty (2010 text) is contested on 1 of its 7 conditions: ‘armed attack endangering the state’, "
                    + "with 2 claims (all said by Kazakhstan) for it and 2 claims against it."
            );
        said.Select(s => s.Text)
            .ShouldContain(
                "Article 3 of the Peacekeeping Agreement does not ask for that and holds: under it the others may help, whoever is right."
            );
        said.ShouldAllBe(s => s.Facts.Length > 0);
    }

    [Fact]
    public void The_decision_is_told_against_every_provision()
    {
        VerdictSentences
            .Decided(Kazakhstan.Value)
            .Select(s => s.Text)
            .ShouldContain(
                "Article 4 of the Treaty (2010 text): followed, on contested facts (it is contested; force sent: yes)"
            );
    }

    private static ClockStep Step(CaseVerdict verdict, string id) => verdict.Clock.Single(s => s.Event.Id == id);

    private static CaseVerdict Of(string id, Network? history = null) => Judged.Case(id, history, RealData.Dataset);
}
