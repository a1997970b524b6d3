using KazCsto.Networks.Obligations;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Questions;

public sealed class WhoMustDefendTests
{
    public static TheoryData<string, string> Cases =>
        new(
            from state in League.Network.Nodes
            where state.Kind.Name == "state"
            from day in new[] { "1995-01-01", "2005-03-24", "2010-06-12", "2012-12-19", "2022-01-06" }
            select (state.Id, day)
        );

    [Theory]
    [InlineData("state:holly", "2010-06-12", true)]
    [InlineData("state:hazel", "2022-01-06", false)]
    public void Who_was_a_party_on_that_day_must_defend_and_who_has_left_must_not(
        string state,
        string day,
        bool expected
    ) =>
        Ask.About("who-must-defend", $"state={state}", $"day={day}")
            .Of("helper_id")
            .Contains("state:yew")
            .ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_helpers_are_those_of_the_briefing(string state, string day)
    {
        var onDay = League.Network.At(DateOnly.Parse(day));
        var briefing = onDay.Find(state) is { } node ? Briefing.Of(onDay, node, whatItOwes: false).Provisions : [];

        var helpers = briefing
            .Where(p => p.Duty.Value == "defence")
            .SelectMany(p => p.Owed)
            .Select(o => (o.Debtor.State.Id, o.Provision.Id, !o.Ties.Any(onDay.IsOnlyPossible)))
            .Order();

        var rows = Ask.About("who-must-defend", $"state={state}", $"day={day}");
        rows.GroupBy(r => ((string)r["helper_id"]!, (string)r["provision_id"]!))
            .Select(g => (g.Key.Item1, g.Key.Item2, g.Any(r => (bool)r["certain"]!)))
            .Order()
            .ShouldBe(helpers);
    }

    [Fact]
    public void Whoever_the_treaty_does_not_bind_is_defended_by_nobody() =>
        Ask.About("who-must-defend", "state=state:cedar").ShouldBeEmpty();

    [Fact]
    public void A_state_that_is_bound_twice_stands_there_twice()
    {
        var network = new Facts()
            .Property("provision:p", "duty", "defence")
            .Tie("provision:p binds state:oak", "..", "..")
            .Tie("provision:p binds-parties treaty:t", "..", "..")
            .Tie("state:alder party-to treaty:t", "..", "..")
            .Tie("state:oak party-to treaty:t", "..", "..")
            .Network;

        var rows = Ask.Of(network, "who-must-defend", "state=state:alder");

        rows.Select(r => r["helper_id"]).ShouldBe(["state:oak", "state:oak"]);
        rows.Of("because").Count().ShouldBe(2);
    }
}
