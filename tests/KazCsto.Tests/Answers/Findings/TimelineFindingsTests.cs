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
    public void A_first_place_has_both_its_ends_and_who_was_before_and_after()
    {
        const string Share = "from 1 January 2001 to 10 April 2001";
        Told(CedarAfterOak, new(2001, 1, 30))
            .ShouldBe([
                $"out-degree of a state: cedar first without a break from 21 January 2001 to 10 April 2001, before that oak; on 80 % of the days {Share}",
            ]);
        Told(CedarAfterOak, First)
            .ShouldBe([
                $"out-degree of a state: oak first without a break from 1 January 2001 to 20 January 2001, after that cedar; on 20 % of the days {Share}",
            ]);
    }

    [Fact]
    public void Who_is_first_for_some_days_only_is_not_told_as_first_since()
    {
        var facts = new Facts()
            .Tie("state:oak supplies-arms state:hazel", "..", "..")
            .Tie("state:cedar supplies-arms state:hazel", "2001-01-06", "2001-01-15")
            .Tie("state:cedar supplies-arms state:holly", "2001-01-06", "2001-01-15");

        Told(facts, new(2001, 1, 9))
            .Single()
            .ShouldStartWith(
                "out-degree of a state: cedar first without a break from 6 January 2001 to 14 January 2001, before that oak, after that oak; on 9 % of the days"
            );
    }

    [Fact]
    public void Who_is_first_all_the_time_is_so_from_end_to_end() =>
        Told(new Facts().Tie("state:oak supplies-arms state:hazel", "..", ".."), new(2001, 1, 9))
            .ShouldBe(["out-degree of a state: oak first on every day from 1 January 2001 to 10 April 2001"]);

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
            .Text.ShouldEndWith("before that oak; on all but 1 day from 1 January 2001 to 4 February 2002");
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

        statement.Text.ShouldContain(
            "oak first without a break from 21 January 2001 to 10 April 2001, before that nobody"
        );
        statement.Facts.Single().Id.ShouldBe("supplies-arms|state:oak|state:holly|");
    }

    private static IEnumerable<string> Told(Facts facts, DateOnly day) =>
        TimelineFindings.Of([Of(facts)], day).Statements.Select(s => s.Text);

    private static KazCsto.Time.Timelines.Timeline Of(Facts facts) =>
        TimelineTests.Of(facts.Network, "out-degree", "influence", new(First, Until, "state"));
}
