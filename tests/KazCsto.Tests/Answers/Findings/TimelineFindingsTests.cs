using KazCsto.Answers.Findings;
using KazCsto.Tests.Model;
using KazCsto.Tests.Time.Timelines;

namespace KazCsto.Tests.Answers.Findings;

/// <summary>Since when those who are first have been so.</summary>
public sealed class TimelineFindingsTests
{
    private static readonly DateOnly First = new(2001, 1, 1);
    private static readonly DateOnly Until = First.AddDays(100);

    private static readonly Facts CedarAfterOak = new Facts()
        .Tie("state:oak supplies-arms state:hazel", "..", "2001-01-21")
        .Tie("state:oak supplies-arms state:holly", "..", "2001-01-21")
        .Tie("state:cedar supplies-arms state:hazel", "..", "..");

    [Fact]
    public void Days_are_counted_up_to_the_day_of_the_report()
    {
        Told(CedarAfterOak, new(2001, 1, 30))
            .ShouldBe([
                "out-degree of a state: cedar first without a break since 21 January 2001, before that oak; on 33 % of the days since 1 January 2001",
            ]);
        Told(CedarAfterOak, Until.AddDays(-1)).Single().ShouldContain("on 80 % of the days");
    }

    [Fact]
    public void A_few_days_short_of_all_are_told_as_days()
    {
        var facts = new Facts()
            .Tie("state:oak supplies-arms state:hazel", "..", "2001-01-02")
            .Tie("state:oak supplies-arms state:holly", "..", "2001-01-02")
            .Tie("state:cedar supplies-arms state:hazel", "..", "..");

        TimelineFindings
            .Of(
                [TimelineTests.Of(facts.Network, "out-degree", "influence", new(First, First.AddDays(400), "state"))],
                First.AddDays(300)
            )
            .Statements.Single()
            .Text.ShouldEndWith("before that oak; on all but 1 day since 1 January 2001");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    [InlineData(5000)]
    public void Of_a_day_that_the_timeline_does_not_have_it_says_nothing(int day) =>
        Told(CedarAfterOak, First.AddDays(day)).ShouldBeEmpty();

    [Fact]
    public void Where_all_have_one_score_it_says_nothing() =>
        Told(new Facts().Tie("state:oak consults state:hazel", "..", ".."), First).ShouldBeEmpty();

    [Fact]
    public void Before_whoever_is_first_nobody_may_have_been()
    {
        var facts = new Facts()
            .Tie("state:oak consults state:hazel", "..", "..")
            .Tie("state:oak supplies-arms state:holly", "2001-01-21", "..");

        var statement = TimelineFindings.Of([Of(facts)], new(2001, 1, 21)).Statements.Single();

        statement.Text.ShouldContain("oak first without a break since 21 January 2001, before that nobody");
        statement.Facts.Single().Id.ShouldBe("supplies-arms|state:oak|state:holly|");
    }

    private static IEnumerable<string> Told(Facts facts, DateOnly day) =>
        TimelineFindings.Of([Of(facts)], day).Statements.Select(s => s.Text);

    private static KazCsto.Time.Timelines.Timeline Of(Facts facts) =>
        TimelineTests.Of(facts.Network, "out-degree", "influence", new(First, Until, "state"));
}
