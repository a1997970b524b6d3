using KazCsto.Cases.Verdicts;
using KazCsto.Model.Conditions;
using KazCsto.Tests.Import;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Verdicts;

/// <summary>Each case is judged by the texts of its day.</summary>
public sealed class TextOfTheDayTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_case_is_judged_by_a_text_of_another_day(bool certain)
    {
        var verdicts = Judged.All(certain: certain);

        verdicts.Count.ShouldBe(League.Network.Nodes.Count(n => n.Kind.Name == "case"));
        ShouldBeOfTheDay(verdicts, League.Network, certain);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nor_is_one_as_known_at_the_end_of_any_month(bool certain)
    {
        var months = Enumerable.Range(0, 19 * 12).Select(new DateOnly(2005, 1, 31).AddMonths);
        foreach (var month in months)
        {
            var known = League.Network.KnownBy(month);

            var verdicts = Judged.All(known, certain);

            verdicts.ShouldAllBe(v => v.Day < DateOnly.MaxValue);
            ShouldBeOfTheDay(verdicts, known, certain);
        }
    }

    [Fact]
    public void A_case_of_which_nobody_knows_when_it_began_is_judged_by_no_text()
    {
        var known = League.Network.KnownBy(new(2022, 10, 1));

        var verdict = Judged.Case("case:holly-2022", known);

        verdict.Provisions.ShouldBeEmpty();
        verdict.PassedOver.ShouldAllBe(p => p.Why == "nothing known says when it began");
        Judged.All(known).ShouldNotContain(v => v.Case.Id == "case:holly-2022");
    }

    [Fact]
    public void A_text_that_is_replaced_while_the_case_goes_on_still_judges_what_was_decided()
    {
        var verdict = Judged.Case("case:hazel-2022", dataset: _data.WithProtocolInForceOn("2022-01-06"));

        var judged = verdict.By(Judged.Article4Of1992)!;
        var before = Judged.Case("case:hazel-2022").By(Judged.Article4)!;
        judged
            .Decision.Select(c => (c.Condition.Name, c.Answer))
            .ShouldBe(before.Decision.Select(c => (c.Condition.Name, c.Answer)));
    }

    /// <summary>Also what bars it, and what was decided, is asked of the text of the day alone, and of what limits it.</summary>
    private static void ShouldBeOfTheDay(IEnumerable<CaseVerdict> verdicts, Network history, bool certain)
    {
        foreach (var verdict in verdicts)
        {
            foreach (var judged in verdict.Provisions)
            {
                var own = judged.Rule.Provision;
                var limits = history.OutEdges(own).Where(t => t.Kind.Name == "limited-by").Select(t => t.To);
                var asked = judged
                    .Bars.Concat(judged.Decision)
                    .SelectMany(c => c.For)
                    .SelectMany(m => m.Told)
                    .SelectMany(f => f.Nodes)
                    .Where(n => n.Kind.Name == "provision")
                    .Distinct()
                    .ToList();
                asked.ShouldBeSubsetOf([own, .. limits]);
                foreach (var provision in asked.Append(own).Distinct())
                {
                    var presence = history.ExistenceOf(provision).On(verdict.Day);
                    presence.ShouldNotBe(Presence.No, $"{verdict.Case.Id} by {provision.Id}");
                    (certain && provision == own && presence == Presence.Possibly).ShouldBeFalse();
                }
            }
        }
    }

    [Fact]
    public void Each_rule_is_applied_or_passed_over_once()
    {
        foreach (var verdict in Judged.All())
        {
            var rules = verdict.Provisions.Select(p => p.Rule.Name).Concat(verdict.PassedOver.Select(p => p.Rule.Name));
            rules.Order().ShouldBe(rules.Distinct().Order());
            (verdict.Provisions.Length + verdict.PassedOver.Length).ShouldBe(7);
        }
    }

    [Fact]
    public void A_case_before_the_change_is_judged_by_the_old_text_and_one_after_it_by_the_new()
    {
        var (before, after) = (Judged.Case("case:holly-2010"), Judged.Case("case:hazel-2022"));

        before
            .By(Judged.Article4Of1992)!
            .Text.Told.ShouldBe(
                "1994-04-20 to 2012-12-19, then replaced by Article 4 of the Forest Treaty (2010 text)"
            );
        before.By(Judged.Article4).ShouldBeNull();
        after.By(Judged.Article4Of1992).ShouldBeNull();
        after
            .By(Judged.Article4)!
            .Text.Told.ShouldBe("since 2012-12-19, in place of Article 4 of the Forest Treaty (1992 text)");
    }

    [Theory]
    [InlineData("2009-12-19", "case:holly-2010", Judged.Article4, Judged.Article4Of1992)]
    [InlineData("2010-06-12", "case:holly-2010", Judged.Article4, Judged.Article4Of1992)]
    [InlineData("2010-06-13", "case:holly-2010", Judged.Article4Of1992, Judged.Article4)]
    [InlineData("2022-01-05", "case:hazel-2022", Judged.Article4, Judged.Article4Of1992)]
    [InlineData("2022-01-06", "case:hazel-2022", Judged.Article4Of1992, Judged.Article4)]
    public void The_day_on_which_a_text_takes_effect_decides_which_is_applied(
        string day,
        string crisis,
        string applied,
        string not
    )
    {
        var verdict = Judged.Case(crisis, dataset: _data.WithProtocolInForceOn(day));

        verdict.By(applied).ShouldNotBeNull();
        verdict.By(not).ShouldBeNull();
    }

    [Fact]
    public void By_the_old_text_a_later_case_would_fail_and_the_force_be_a_departure()
    {
        var verdict = Judged.Case("case:hazel-2022", dataset: _data.WithProtocolInForceOn("2022-02-01"));

        var judged = verdict.By(Judged.Article4Of1992)!;
        judged.Applicability.ShouldBe(Applicability.Fails);
        judged.Deciding.Select(c => c.Condition.Name).ShouldBe(["attack-from-outside"]);
        judged.Conduct.ShouldBe(Conduct.Departed);
    }

    [Fact]
    public void Of_a_coarse_date_the_finer_claim_that_agrees_with_it_gives_the_day()
    {
        // The surest claim says 2005, another 22 March 2005.
        Judged.Case("case:birch-2005").Scene.DayOf(Moment.Begin).ShouldBe(new(2005, 3, 22));
    }

    [Fact]
    public void Where_nobody_asked_or_answered_the_day_is_the_last_of_the_case() =>
        Judged.Case("case:birch-2005").Day.ShouldBe(new(2005, 4, 30));

    [Fact]
    public void What_is_only_possibly_in_force_makes_the_verdict_no_better_than_possible()
    {
        var possible = Judged.Case("case:holly-2010").By(Judged.Peacekeeping)!;

        possible.Text.Presence.ShouldBe(Presence.Possibly);
        (possible.Applicability >= Applicability.Possibly).ShouldBeTrue();
        Judged.Case("case:holly-2010", certain: true).By(Judged.Peacekeeping).ShouldBeNull();
    }

    [Fact]
    public void A_text_that_nobody_knew_of_is_not_applied()
    {
        // The Relief Agreement is known from a commentary of 2023.
        var known = League.Network.KnownBy(new(2022, 12, 31));

        var verdict = Judged.Case("case:hazel-2022", known);

        verdict.By(Judged.Peacekeeping).ShouldBeNull();
        verdict.PassedOver.ShouldContain(p => p.Rule.Name == Judged.Peacekeeping);
    }
}
