using KazCsto.Cases.Verdicts;
using KazCsto.Tests.Cases.Verdicts;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Shipped;

/// <summary>What the verdicts on the shipped cases would be if a claim or a date were another.</summary>
public sealed class OtherwiseTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.Copy();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("2009-12-19", "case:kgz-2010", Judged.Article4, Judged.Article4Of1992)]
    [InlineData("2010-06-12", "case:kgz-2010", Judged.Article4, Judged.Article4Of1992)]
    [InlineData("2010-06-13", "case:kgz-2010", Judged.Article4Of1992, Judged.Article4)]
    [InlineData("2022-01-05", "case:kaz-2022", Judged.Article4, Judged.Article4Of1992)]
    [InlineData("2022-01-06", "case:kaz-2022", Judged.Article4Of1992, Judged.Article4)]
    public void The_day_on_which_the_protocol_took_effect_decides_which_text_is_applied(
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
    public void By_the_text_of_1992_the_case_of_2022_would_fail_and_the_force_be_a_departure()
    {
        var verdict = Judged.Case("case:kaz-2022", dataset: _data.WithProtocolInForceOn("2022-02-01"));

        var judged = verdict.By(Judged.Article4Of1992)!;
        judged.Applicability.ShouldBe(Applicability.Fails);
        judged.Deciding.Select(c => c.Condition.Name).ShouldBe(["attack-from-outside"]);
        judged.Conduct.ShouldBe(Conduct.Departed);
    }

    [Fact]
    public void One_claim_of_the_council_against_the_attack_turns_the_side_that_it_leans_to()
    {
        _data.AddRow(
            "seeds/properties.csv",
            ("node", "case:kaz-2022"),
            ("property", "armed-attack"),
            ("value", "false"),
            ("source", "source:csto-statement-2022"),
            ("credibility", "1")
        );

        var verdict = Judged.Case("case:kaz-2022", dataset: _data.Load());

        var judged = verdict.By(Judged.Article4)!;
        judged.Applicability.ShouldBe(Applicability.Contested);
        judged.Deciding.Single().IsYes.ShouldBe(false);
        verdict.By(Judged.Peacekeeping)!.Applicability.ShouldBe(Applicability.Holds);
    }
}
