using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cases.Verdicts;

/// <summary>Whether the rule of the day held, and what was done.</summary>
public sealed class CaseVerdictTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    public void Dispose() => _data.Dispose();

    /// <summary>Each follows from the conditions of <c>Data/league/graph/rules.yaml</c> and the rows that name the case, read one by one.</summary>
    [Theory]
    [InlineData("case:hazel-2022", Judged.Article4, Applicability.Contested, Conduct.Followed)]
    [InlineData("case:hazel-2022", Judged.Narrow, Applicability.Fails, Conduct.Departed)]
    [InlineData("case:hazel-2022", Judged.Peacekeeping, Applicability.Holds, Conduct.Followed)]
    [InlineData("case:hazel-2022", "article-2-2010", Applicability.Holds, Conduct.Followed)]
    [InlineData("case:birch-2005", Judged.Article4Of1992, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:holly-2010", Judged.Article4Of1992, Applicability.Fails, Conduct.Followed)]
    [InlineData("case:holly-2010", Judged.Peacekeeping, Applicability.Contested, Conduct.Declined)]
    [InlineData("case:holly-2010", "article-2-1992", Applicability.Contested, Conduct.Unknown)]
    [InlineData("case:holly-2020", Judged.Article4, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:holly-2020", Judged.Peacekeeping, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:alder-2020", Judged.Article4, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:alder-2020", Judged.Peacekeeping, Applicability.Contested, Conduct.NeverAsked)]
    [InlineData("case:alder-2020", "oak-alder", Applicability.Holds, Conduct.Followed)]
    [InlineData("case:alder-2021", Judged.Article4, Applicability.Fails, Conduct.Followed)]
    [InlineData("case:alder-2021", Judged.Peacekeeping, Applicability.Holds, Conduct.Declined)]
    [InlineData("case:alder-2021", "article-2-2010", Applicability.Holds, Conduct.Followed)]
    [InlineData("case:alder-2021", "oak-alder", Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:holly-2022", Judged.Article4, Applicability.Holds, Conduct.Departed)]
    [InlineData("case:holly-2022", Judged.Narrow, Applicability.Fails, Conduct.Followed)]
    public void A_provision_in_force_has_its_verdict(string crisis, string rule, Enum applicability, Enum conduct)
    {
        var judged = Judged.Case(crisis).By(rule)!;

        (judged.Applicability, judged.Conduct).ShouldBe(((Applicability)applicability, (Conduct)conduct));
    }

    [Fact]
    public void A_verdict_is_as_good_as_the_worst_condition()
    {
        foreach (var judged in Judged.All().SelectMany(v => v.Provisions))
        {
            var met = judged.Conditions.Select(c => c.Met).ToList();

            (judged.Applicability >= met.Max()).ShouldBeTrue();
            met.Contains(Applicability.Fails).ShouldBe(judged.Applicability == Applicability.Fails);
            (judged.Applicability == Applicability.Holds).ShouldBe(!judged.Deciding.Any() && met.Max() == 0);
        }
    }

    [Fact]
    public void A_treaty_of_two_states_is_not_applied_to_others()
    {
        var passed = Judged.Case("case:hazel-2022").PassedOver.Single(p => p.Rule.Name == "oak-alder");

        passed.Why.ShouldBe("Hazel was not bound by it");
    }

    [Fact]
    public void Where_no_member_is_the_victim_no_text_is_applied()
    {
        var verdict = Judged.Case("case:elm-2008");

        verdict.Provisions.ShouldBeEmpty();
        verdict.Clock.ShouldBeEmpty();
    }

    [Fact]
    public void One_claim_of_the_council_against_the_attack_turns_the_side_that_it_leans_to()
    {
        _data.AddRow(
            "seeds/properties.csv",
            ("node", "case:hazel-2022"),
            ("property", "armed-attack"),
            ("value", "false"),
            ("source", "source:league-statement"),
            ("credibility", "1")
        );

        var verdict = Judged.Case("case:hazel-2022", dataset: _data.Load());

        var judged = verdict.By(Judged.Article4)!;
        judged.Applicability.ShouldBe(Applicability.Contested);
        judged.Deciding.Single().IsYes.ShouldBe(false);
        verdict.By(Judged.Peacekeeping)!.Applicability.ShouldBe(Applicability.Holds);
    }

    [Fact]
    public void To_consult_without_having_to_is_no_departure_and_to_send_a_force_is_one()
    {
        _data
            .Edit("graph/rules.yaml", "facts: [threat, raised]", "facts: [attack-from-outside, raised]")
            .Edit(
                "graph/rules.yaml",
                "facts: [armed-attack, on-its-soil, head-asks",
                "facts: [attack-from-outside, on-its-soil, head-asks"
            );

        var verdict = Judged.Case("case:hazel-2022", dataset: _data.Load());

        verdict.By("article-2-2010")!.Applicability.ShouldBe(Applicability.Fails);
        verdict.By("article-2-2010")!.Conduct.ShouldBe(Conduct.Followed);
        verdict.By(Judged.Article4)!.Applicability.ShouldBe(Applicability.Fails);
        verdict.By(Judged.Article4)!.Conduct.ShouldBe(Conduct.Departed);
    }

    [Fact]
    public void A_request_by_somebody_who_heads_nothing_is_no_lawful_request()
    {
        // Nils asks, and Tom and the state do not.
        var lines = _data
            .Text("seeds/proceedings.csv")
            .Split('\n')
            .Where(l => !l.StartsWith("state:hazel,made,event:request-hazel-2022", StringComparison.Ordinal))
            .Select(l =>
                l.Replace(
                    "leader:tom,made,event:request-hazel-2022",
                    "leader:nils,made,event:request-hazel-2022",
                    StringComparison.Ordinal
                )
            );
        _data.Write("seeds/proceedings.csv", string.Join('\n', lines));

        var judged = Judged.Case("case:hazel-2022", dataset: _data.Load()).By(Judged.Peacekeeping)!;

        judged.Applicability.ShouldBe(Applicability.Fails);
        judged.Deciding.ShouldContain(c => c.Condition.Name == "head-asks");
        judged.Conduct.ShouldBe(Conduct.Departed);
    }

    [Fact]
    public void A_home_affair_bars_help_that_nobody_asked_for()
    {
        var judged = Judged.Case("case:holly-2020").By(Judged.Peacekeeping)!;

        judged.Bars.ShouldHaveSingleItem().Answer.ShouldBe(TruthValue.Yes);
        judged.Deciding.ShouldContain(c => c.Condition.Name == "home-affair");
    }

    [Fact]
    public void A_contested_answer_leans_to_the_side_in_force()
    {
        var asked = Judged.Case("case:alder-2020").By(Judged.Article4)!.Asked;
        var passedOn = Judged.Case("case:holly-2010").By(Judged.Article4Of1992)!.Asked;
        var attack = Judged.Case("case:hazel-2022").By(Judged.Article4)!.Deciding.Single();

        new[] { asked.Answer, passedOn.Answer, attack.Answer }.ShouldAllBe(a => a == TruthValue.Contested);
        asked.IsYes.ShouldBe(false);
        passedOn.IsYes.ShouldBe(true);
        // What Hazel says of it weighs more than what others doubt.
        attack.IsYes.ShouldBe(true);
    }
}
