using KazCsto.Power.Voting;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Power.Voting;

/// <summary>Which games the claims about an institution make.</summary>
public sealed class VotingStudyTests
{
    private static readonly DateOnly Day = new(2022, 1, 9);

    private static Facts Alliance =>
        new Facts()
            .Property("institution:i", "rule", "consensus")
            .Tie("state:a member-of institution:i", "2002", "..")
            .Tie("state:b member-of institution:i", "2002", "..")
            .Tie("state:c member-of institution:i", "2002", "..")
            .Tie("state:left member-of institution:i", "2002", "2012");

    [Fact]
    public void Under_consensus_the_members_of_the_day_have_a_veto_and_equal_power()
    {
        var study = StudyOf(Alliance)!;

        study.Members.Select(m => m.Name).ShouldBe(["a", "b", "c"]);
        study.Formal!.Players.ShouldAllBe(p =>
            p.HasVeto && p.Banzhaf == Fraction.Of(1, 3) && p.ShapleyShubik == Fraction.Of(1, 3)
        );
    }

    [Fact]
    public void A_member_that_left_voted_before() =>
        StudyOf(Alliance, new(2010, 1, 1))!.Members.Select(m => m.Name).ShouldBe(["a", "b", "c", "left"]);

    [Fact]
    public void By_majority_nobody_has_a_veto()
    {
        var study = StudyOf(
            new Facts()
                .Property("institution:i", "rule", "majority")
                .Tie("state:a member-of institution:i")
                .Tie("state:b member-of institution:i")
                .Tie("state:c member-of institution:i")
        )!;

        study.Formal!.Game.Quota.ShouldBe(2);
        study.Formal.Players.ShouldAllBe(p => !p.HasVeto);
    }

    [Fact]
    public void Who_decides_alone_plays_no_game()
    {
        var study = StudyOf(
            new Facts().Property("institution:i", "rule", "own decision").Tie("state:a member-of institution:i")
        )!;

        study.Rule!.Value.ShouldBe("own decision");
        study.Formal.ShouldBeNull();
    }

    [Fact]
    public void An_institution_without_a_rule_decides_by_that_of_its_organ()
    {
        var study = StudyOf(
            new Facts()
                .Property("organ:council", "rule", "consensus")
                .Tie("organ:council organ-of institution:i")
                .Tie("state:a member-of institution:i")
        )!;

        study.Rule!.Node.Id.ShouldBe("organ:council");
    }

    [Fact]
    public void Without_members_there_is_no_study() =>
        StudyOf(new Facts().Property("institution:i", "rule", "consensus")).ShouldBeNull();

    [Fact]
    public void Without_a_share_of_the_budget_there_is_no_second_game() => StudyOf(Alliance)!.Budget.ShouldBeNull();

    [Fact]
    public void Who_has_no_claim_is_assumed_to_pay_an_equal_part_of_the_rest()
    {
        var shares = StudyOf(Paid("50"))!.Budget!.Shares;

        shares.Select(s => s.Share.ToString()).ShouldBe(["1/2", "1/4", "1/4"]);
        shares.Select(s => s.Claimed is not null).ShouldBe([true, false, false]);
    }

    [Fact]
    public void The_claim_nearest_to_the_day_counts_and_is_of_another_year()
    {
        var facts = Alliance
            .Tie("state:a finances institution:i", "2013", "2014", key: "2013", quantity: "40")
            .Tie("state:a finances institution:i", "2015", "2016", key: "2015", quantity: "60");

        var (early, late) = (StudyOf(facts, new(2013, 6, 1))!.Budget!.Shares[0], StudyOf(facts)!.Budget!.Shares[0]);

        (early.Share, early.IsOfTheDay).ShouldBe((Fraction.Of(2, 5), true));
        (late.Share, late.IsOfTheDay).ShouldBe((Fraction.Of(3, 5), false));
    }

    [Fact]
    public void A_contested_claim_is_kept_and_does_not_count()
    {
        var study = StudyOf(
            Alliance.Tie("state:a finances institution:i", source: "d", credibility: 3, quantity: "50")
        )!;

        study.Claimed.Single().Standing.ShouldBe(Standing.Contested);
        study.Budget.ShouldBeNull();
    }

    [Theory]
    [InlineData("120")]
    [InlineData("half")]
    public void What_is_no_share_makes_no_game(string quantity) => StudyOf(Paid(quantity))!.Budget.ShouldBeNull();

    [Fact]
    public void Shares_of_all_members_count_as_they_are_claimed()
    {
        var facts = Paid("33.3")
            .Tie("state:b finances institution:i", "2015", "2016", quantity: "33.3")
            .Tie("state:c finances institution:i", "2015", "2016", quantity: "33.4");

        StudyOf(facts)!.Budget!.Shares.Select(s => s.Share.ToString()).ShouldBe(["333/1000", "333/1000", "167/500"]);
    }

    [Fact]
    public void Who_pays_more_than_half_has_all_power_by_majority_and_its_part_by_unanimity()
    {
        var budget = StudyOf(Paid("60"))!.Budget!;

        budget.Majority.Players.Select(p => p.Banzhaf.ToString()).ShouldBe(["1", "0", "0"]);
        budget.Unanimity.Players.Select(p => p.Banzhaf.ToString()).ShouldBe(["1/3", "1/3", "1/3"]);
    }

    [Fact]
    public void Who_pay_alike_have_a_veto_only_where_all_must_agree()
    {
        var facts = Alliance
            .Tie("state:d member-of institution:i", "2002", "..")
            .Tie("state:a finances institution:i", "2015", "2016", quantity: "25");

        var budget = StudyOf(facts)!.Budget!;

        budget.Majority.Players.ShouldAllBe(p =>
            !p.HasVeto && p.Banzhaf == Fraction.Of(1, 4) && p.Penrose == Fraction.Of(3, 8)
        );
        budget.Unanimity.Players.ShouldAllBe(p =>
            p.HasVeto && p.Banzhaf == Fraction.Of(1, 4) && p.Penrose == Fraction.Of(1, 8)
        );
    }

    [Fact]
    public void The_findings_say_who_has_a_veto_and_what_is_assumed()
    {
        var told = VotingFindings.Of(StudyOf(Paid("50"))!).Select(s => s.Text).ToList();

        told[0]
            .ShouldBe("By consensus each of the 3 members has a veto and 1/3 = 0.333 of the power, whatever it pays.");
        told[1].ShouldContain("(assumed), a with 50 % of it would have 3/5 = 0.600 of the power");
        told[2]
            .ShouldBe(
                "a would have a veto at every quota above half, any other member only above 75 % of the votes (assumed)."
            );
    }

    private static Facts Paid(string quantity) =>
        Alliance.Tie("state:a finances institution:i", "2015", "2016", quantity: quantity);

    private static VotingStudy? StudyOf(Facts facts, DateOnly? day = null) =>
        VotingStudy.Of(facts.Network.At(day ?? Day), facts.Network, facts["institution:i"], []);
}
