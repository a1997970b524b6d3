using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;
using KazCsto.Tests.Cases.Verdicts;
using KazCsto.Tests.Cli;
using KazCsto.Tests.Model;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Shipped;

/// <summary>How the cases of the shipped data are judged.</summary>
public sealed class VerdictsTests
{
    private const string Narrow = "article-4-2010-as-the-article-reads-it";

    [Theory]
    [InlineData("case:kaz-2022", Judged.Article4, Applicability.Contested, Conduct.Followed)]
    [InlineData("case:kaz-2022", Narrow, Applicability.Fails, Conduct.Departed)]
    [InlineData("case:kaz-2022", Judged.Peacekeeping, Applicability.Holds, Conduct.Followed)]
    [InlineData("case:kaz-2022", "article-2-2010", Applicability.Holds, Conduct.Followed)]
    [InlineData("case:kgz-2005", Judged.Article4Of1992, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:kgz-2010", Judged.Article4Of1992, Applicability.Fails, Conduct.Followed)]
    [InlineData("case:kgz-2010", Judged.Peacekeeping, Applicability.Contested, Conduct.Declined)]
    [InlineData("case:kgz-2010", "article-2-1992", Applicability.Contested, Conduct.Followed)]
    [InlineData("case:kgz-2020", Judged.Article4, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:blr-2020", Judged.Peacekeeping, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:nk-2020", Judged.Article4, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:nk-2020", "russia-armenia", Applicability.Holds, Conduct.Followed)]
    [InlineData("case:arm-2021", Judged.Article4, Applicability.Fails, Conduct.Followed)]
    [InlineData("case:arm-2021", "article-2-2010", Applicability.Holds, Conduct.Followed)]
    [InlineData("case:arm-2021", "russia-armenia", Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:tjk-2021", Judged.Peacekeeping, Applicability.Holds, Conduct.Declined)]
    [InlineData("case:tjk-2021", "article-2-2010", Applicability.Holds, Conduct.Followed)]
    [InlineData("case:arm-2022", Judged.Article4, Applicability.Holds, Conduct.Departed)]
    [InlineData("case:kgz-tjk-2022", Judged.Article4, Applicability.Fails, Conduct.Followed)]
    [InlineData("case:kaz-2011", Judged.Article4Of1992, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:kaz-2016", Judged.Article4, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:arm-2020", Judged.Article4, Applicability.Fails, Conduct.NeverAsked)]
    [InlineData("case:kgz-tjk-2021", Judged.Article4, Applicability.Fails, Conduct.NeverAsked)]
    public void A_provision_in_force_has_its_verdict(string crisis, string rule, Enum applicability, Enum conduct)
    {
        var judged = Of(crisis).By(rule)!;

        (judged.Applicability, judged.Conduct).ShouldBe(((Applicability)applicability, (Conduct)conduct));
    }

    [Fact]
    public void The_treaty_of_Russia_and_Armenia_is_not_applied_to_Kazakhstan()
    {
        var passed = Of("case:kaz-2022").PassedOver.Single(p => p.Rule.Name == "russia-armenia");

        passed.Why.ShouldBe("Kazakhstan was not bound by it");
    }

    [Fact]
    public void No_text_is_applied_to_Georgia_in_2008()
    {
        var verdict = Of("case:geo-2008");

        verdict.Provisions.ShouldBeEmpty();
        verdict.Clock.ShouldBeEmpty();
    }

    [Fact]
    public void A_home_affair_barred_help_for_Kyrgyzstan_in_2020()
    {
        var judged = Of("case:kgz-2020").By(Judged.Peacekeeping)!;

        judged.Bars.ShouldHaveSingleItem().Answer.ShouldBe(TruthValue.Yes);
        judged.Deciding.ShouldContain(c => c.Condition.Name == "home-affair");
    }

    [Fact]
    public void Contested_answers_lean_to_the_side_in_force()
    {
        var asked = Of("case:nk-2020").By(Judged.Article4)!.Asked;
        var passedOn = Of("case:kgz-2010").By(Judged.Article4Of1992)!.Asked;
        var attack = Of("case:kaz-2022").By(Judged.Article4)!.Deciding.Single();

        new[] { asked.Answer, passedOn.Answer, attack.Answer }.ShouldAllBe(a => a == TruthValue.Contested);
        asked.IsYes.ShouldBe(false);
        passedOn.IsYes.ShouldBe(true);
        // What Kazakhstan says of it weighs more than what others doubt.
        attack.IsYes.ShouldBe(true);
    }

    [Fact]
    public void Kyrgyzstan_in_2010_is_judged_by_the_text_of_1992_and_Kazakhstan_by_that_of_2010()
    {
        var (before, after) = (Of("case:kgz-2010"), Of("case:kaz-2022"));

        before
            .By(Judged.Article4Of1992)!
            .Text.Told.ShouldBe("1994-04-20 to 2012-12-19, then replaced by Article 4 of the Treaty (2010 text)");
        before.By(Judged.Article4).ShouldBeNull();
        after.By(Judged.Article4Of1992).ShouldBeNull();
        after
            .By(Judged.Article4)!
            .Text.Told.ShouldBe("since 2012-12-19, in place of Article 4 of the Treaty (1992 text)");
    }

    [Fact]
    public void Where_nothing_was_asked_the_day_is_that_of_the_answer_or_else_the_last()
    {
        // Bordyuzha, who has left office since, spoke on 4 April; of Aktobe nobody spoke.
        Of("case:kgz-2005").Day.ShouldBe(new(2005, 4, 4));
        Of("case:kaz-2016").Day.ShouldBe(new(2016, 6, 12));
    }

    [Fact]
    public void In_2010_the_Peacekeeping_Agreement_was_only_possibly_in_force()
    {
        var possible = Of("case:kgz-2010").By(Judged.Peacekeeping)!;

        possible.Text.Presence.ShouldBe(Presence.Possibly);
        (possible.Applicability >= Applicability.Possibly).ShouldBeTrue();
        Of("case:kgz-2010", certain: true).By(Judged.Peacekeeping).ShouldBeNull();
    }

    [Fact]
    public async Task Every_case_can_be_told_in_every_format()
    {
        foreach (var crisis in RealData.Network.Nodes.Where(n => n.Kind.Name == "case").Select(n => n.Id))
        {
            foreach (var format in new[] { "table", "tsv", "csv", "json", "html" })
            {
                var answer = await Kazcsto.AnswerAsync(RepositoryFolder.Root, $"trigger {crisis} --format {format}");
                answer.ExitCode.ShouldBe(0, crisis);
                answer.Errors.ShouldBe("");
            }
        }
    }

    private static CaseVerdict Of(string id, bool certain = false) =>
        Judged.Case(id, dataset: RealData.Dataset, certain: certain);
}
