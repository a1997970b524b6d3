using KazCsto.Networks.Obligations;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Shipped;

public sealed class ObligationsOfTheDayTests
{
    [Theory]
    [InlineData(2005, 3, 24, "state:kgz", false)]
    [InlineData(2010, 6, 12, "state:kgz", true)]
    [InlineData(2022, 1, 9, "state:kaz", false)]
    public void Uzbekistan_is_bound_in_2010_and_neither_before_it_came_back_nor_after_it_left(
        int year,
        int month,
        int day,
        string owed,
        bool bound
    )
    {
        var network = RealData.Network.At(new(year, month, day));

        var helpers = Briefing
            .Of(network, RealData.Node(owed), whatItOwes: false)
            .Provisions.Where(p => p.Duty.Value == "defence")
            .SelectMany(p => p.Owed)
            .Select(o => o.Debtor.State.Id)
            .ToHashSet();

        helpers.Contains("state:uzb").ShouldBe(bound);
        helpers.ShouldContain("state:rus");
        helpers.ShouldNotContain(owed);
    }

    [Theory]
    [InlineData("state:kgz", 2005, 3, 24)]
    [InlineData("state:kgz", 2010, 6, 12)]
    [InlineData("state:kgz", 2020, 10, 6)]
    [InlineData("state:arm", 2020, 10, 10)]
    [InlineData("state:arm", 2021, 5, 14)]
    [InlineData("state:kaz", 2022, 1, 6)]
    [InlineData("state:kaz", 2022, 1, 9)]
    public void The_members_of_the_day_owe_and_the_rest_do_not(string owed, int year, int month, int day)
    {
        string[] always = ["arm", "blr", "kaz", "kgz", "rus", "tjk"];
        string[] sometimes = ["uzb"];
        var network = RealData.Network.At(new(year, month, day));

        var defence = Briefing
            .Of(network, RealData.Node(owed), whatItOwes: false)
            .Provisions.Where(p => p.Duty.Value == "defence")
            .SelectMany(p => p.Owed)
            .Select(o => o.Debtor.State.Id.Split(':')[1])
            .Distinct()
            .Order();

        defence.ShouldBe(always.Concat(year == 2010 ? sometimes : []).Where(s => $"state:{s}" != owed).Order());
    }

    [Fact]
    public void Only_one_text_of_each_article_binds_on_a_day()
    {
        foreach (var (day, text) in new[] { (new DateOnly(2010, 6, 12), "1992"), (new(2022, 1, 9), "2010") })
        {
            var bound = ObligationsOf
                .All(RealData.Network.At(day))
                .Select(o => o.Provision.Id)
                .Where(id => id.StartsWith("provision:cst-4-", StringComparison.Ordinal))
                .Distinct();

            bound.ShouldBe([$"provision:cst-4-{text}"]);
        }
    }
}
