using System.Collections.Immutable;
using KazCsto.Cases.Conditions;
using KazCsto.Import.Conditions;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Conditions;

/// <summary>Patterns are found as the network stood at the end of a day.</summary>
public sealed class MatcherTests
{
    private static readonly DateOnly Day = new(2022, 1, 5);

    [Fact]
    public void All_lines_must_be_found_with_one_node_for_each_name()
    {
        var facts = new Facts()
            .Tie("state:holly hosts base:fort", since: "2003", until: "..")
            .Tie("state:holly hosts base:harbour", since: "2001", until: "..")
            .Tie("state:oak operates base:fort", since: "2003", until: "..");

        var match = Found(facts, "$state hosts base:?base; state:oak operates ?base").Single();

        match.Fit.ShouldBe(MatchState.Holds);
        match.Bound["base"].Id.ShouldBe("base:fort");
        match.Told.Select(f => f.Id).ShouldBe(["hosts|state:holly|base:fort|", "operates|state:oak|base:fort|"]);
    }

    [Theory]
    [InlineData("2003", "..", MatchState.Holds, "")]
    [InlineData("2003", "2021", MatchState.Not, "over by the day")]
    [InlineData("2023", "..", MatchState.Not, "not yet so on the day")]
    [InlineData("2022-01", "..", MatchState.Possibly, "")]
    [InlineData(null, null, MatchState.Possibly, "")]
    public void What_lasts_must_hold_on_the_day(string? since, string? until, Enum fit, string why)
    {
        var facts = new Facts().Tie("state:holly hosts base:fort", since: since, until: until);

        var match = Found(facts, "$state hosts base:?base").Single();

        (match.Fit, match.Why).ShouldBe(((MatchState)fit, why));
    }

    [Fact]
    public void Ever_asks_only_that_it_had_begun()
    {
        var facts = new Facts().Tie("leader:nils holds-office state:holly", "1990", "2019");

        Found(facts, "leader:?who holds-office $state").Single().Fit.ShouldBe(MatchState.Not);
        Found(facts, "ever leader:?who holds-office $state").Single().Fit.ShouldBe(MatchState.Holds);
    }

    [Theory]
    [InlineData("2022-01-05", MatchState.Holds)]
    [InlineData("2022-01-06", MatchState.Not)]
    public void An_event_counts_once_it_has_begun_though_it_is_over(string date, Enum fit)
    {
        var facts = new Facts().Tie("event:request concerns case:holly-2022").Property("event:request", "date", date);

        var match = Found(facts, "event:?event concerns $case").Single();

        match.Fit.ShouldBe((MatchState)fit);
        match.Facts.Select(f => f.Id).ShouldContain("event:request|date");
    }

    [Fact]
    public void Not_holds_where_nothing_of_the_sort_does_and_keeps_what_was_over()
    {
        var facts = new Facts()
            .Tie("state:aspen involved-in case:holly-2022", role: "opponent")
            .Tie("state:aspen member-of institution:league", "1993", "1999");
        const string Way = "state:?enemy involved-in $case as opponent; not ?enemy member-of institution:league";

        var outside = Found(facts, Way).Single();
        var inside = Found(facts.Tie("state:aspen member-of institution:league", "2001", "..", key: "again"), Way)
            .Single();

        outside.Fit.ShouldBe(MatchState.Possibly, "the undated part in the case is all that is not sure");
        outside.Facts.Select(f => f.Id).ShouldContain("member-of|state:aspen|institution:league|");
        (inside.Fit, inside.Why).ShouldBe((MatchState.Not, "the contrary holds"));
    }

    [Fact]
    public void A_tie_that_is_denied_or_contested_is_found_and_said_to_be_so()
    {
        var denied = new Facts().Tie("state:holly hosts base:fort", "2003", "..", stance: Stance.Denies);
        var contested = new Facts().Tie("state:holly hosts base:fort", "2003", "..", credibility: 3);

        var (no, maybe) = (
            Found(denied, "$state hosts base:?base").Single(),
            Found(contested, "$state hosts base:?base").Single()
        );

        (no.Fit, no.Why).ShouldBe((MatchState.Not, "denied"));
        maybe.Fit.ShouldBe(MatchState.Contested);
    }

    [Fact]
    public void A_symmetric_tie_is_found_from_either_end()
    {
        var facts = new Facts().Tie("state:oak borders state:holly");

        Found(facts, "$state borders state:oak").Single().Fit.ShouldBe(MatchState.Holds);
        Found(facts, "state:oak borders $state").Single().Fit.ShouldBe(MatchState.Holds);
    }

    [Fact]
    public void Another_role_or_value_than_the_one_in_force_does_not_fit_but_is_seen()
    {
        var facts = new Facts()
            .Tie("leader:a involved-in case:holly-2022", "2022", "..", role: "challenger")
            .Source("weak", 'C')
            .Tie("leader:a involved-in case:holly-2022", source: "weak", role: "incumbent")
            .Property("case:holly-2022", "outcome", "statement")
            .Property("case:holly-2022", "outcome", "silence", source: "weak");

        var role = Found(facts, "leader:?who involved-in $case as incumbent").Single();
        var value = Found(facts, "$case outcome = silence").Single();

        (role.Fit, role.Why).ShouldBe((MatchState.Not, "the role in force is the challenger"));
        (value.Fit, value.Why).ShouldBe((MatchState.Not, "outcome: statement is in force"));
        Found(facts, "leader:?who involved-in $case as intervener").ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_is_given_stands_for_nothing_else()
    {
        var facts = new Facts().Tie("state:holly hosts base:fort", "2003", "..");

        Found(facts, "$institution member-of $institution", []).ShouldBeEmpty();
        Found(facts, "$state hosts base:?base", []).ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_is_certain_counts_where_that_is_asked()
    {
        var facts = new Facts().Tie("state:holly hosts base:fort", "2022-01", "..");

        Found(facts, "$state hosts base:?base", certain: true).Single().Why.ShouldBe("only possibly so on the day");
    }

    private static IReadOnlyList<Match> Found(Facts facts, string way, string[]? given = null, bool certain = false)
    {
        facts.Nodes("state:holly", "state:oak", "case:holly-2022", "institution:league", "base:fort");
        var network = facts.Network;
        var reader = new PatternReader(network, ["state", "case", "institution"]);
        var names = given ?? ["state:holly", "case:holly-2022", "institution:league"];
        return new Matcher(network, Day, certain).All(
            reader.WayOf(way, message => throw new ArgumentException(message)),
            names.ToImmutableDictionary(id => id.Split(':')[0], id => network.Find(id)!)
        );
    }
}
