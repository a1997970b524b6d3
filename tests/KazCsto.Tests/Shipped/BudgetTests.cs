using KazCsto.Tests.Cli;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Shipped;

/// <summary>What the shares of the budget of the CSTO would make of its votes.</summary>
public sealed class BudgetTests
{
    [Fact]
    public async Task Consensus_gives_all_the_same_and_the_budget_would_give_Russia_nearly_all()
    {
        var answer = await Kazcsto.AnswerAsync(RepositoryFolder.Root, "power institution:csto");

        answer.Output.ShouldContain("By consensus each of the 6 members has a veto and 1/6 = 0.167 of the power");
        answer.Output.ShouldContain(
            "Russia with 50 % of it would have 31/36 = 0.861 of the power where more than half of the votes decide, and 1/6 = 0.167 where all must agree.  Aspenia, Jan 2022 ¶11 [C3]"
        );
    }

    [Fact]
    public async Task The_half_of_Russia_is_claimed_for_other_years_and_once_by_a_poor_source()
    {
        var answer = await Kazcsto.AnswerAsync(RepositoryFolder.Root, "power institution:csto");

        answer.Output.ShouldMatch(@"decision rule: consensus +Turan, 21 Dec 2018 ¶3 \[B2\]");
        answer.Output.ShouldContain("2015 to 2016  Aspenia, Jan 2022 ¶11 [C3]");
        answer.Output.ShouldContain("2013 to 2014 (contested)  survincity.com, 2013 text [D4]");
    }
}
