namespace KazCsto.Tests.Model;

public sealed class NetworkOnADayTests
{
    private static readonly DateOnly Day = new(2022, 1, 9);

    [Fact]
    public void A_tie_that_ended_or_had_not_begun_is_gone()
    {
        var network = new Facts()
            .Tie("state:yew member-of institution:league", "2006", "2012-12-19")
            .Tie("state:hazel member-of institution:league", "2002-10-07", "..")
            .Tie("state:pine member-of institution:league", "2025", "..")
            .Network.At(Day);

        network.Ties.Select(t => t.From.Id).ShouldBe(["state:hazel"]);
    }

    [Fact]
    public void A_dead_node_takes_its_ties_and_properties_with_it()
    {
        var network = new Facts()
            .Property("organ:old", "exists", "true", "1992", "2002")
            .Property("organ:old", "purpose", "talk")
            .Tie("organ:old organ-of institution:league", "..", "..")
            .Tie("state:hazel member-of organ:old", "..", "..")
            .Network.At(Day);

        network.Nodes.Select(n => n.Id).ShouldBe(["institution:league", "state:hazel"]);
        network.Ties.ShouldBeEmpty();
        network.Properties.ShouldBeEmpty();
        network.Find("organ:old").ShouldBeNull();
    }

    [Fact]
    public void No_day_leaves_a_dangling_tie()
    {
        foreach (var history in new[] { League.Network, RealData.Network })
        {
            for (var day = new DateOnly(1991, 12, 1); day.Year < 2024; day = day.AddDays(97))
            {
                var network = history.At(day);

                network.Ties.ShouldAllBe(t => network.ContainsVertex(t.From) && network.ContainsVertex(t.To));
                network.Properties.ShouldAllBe(p => network.ContainsVertex(p.Node));
            }
        }
    }

    [Fact]
    public void Certain_drops_what_only_possibly_holds()
    {
        var history = new Facts()
            .Tie("state:alder member-of institution:league", "2002", "2022")
            .Tie("state:hazel member-of institution:league", "2002", "..")
            .Tie("state:oak member-of institution:league")
            .Property("organ:new", "exists", "true", "2022", "..")
            .Network;

        var network = history.At(Day);
        network.Ties.Select(network.IsOnlyPossible).ShouldBe([true, false, true]);
        network.Find("organ:new").ShouldNotBeNull();

        var certain = history.At(Day, certain: true);
        certain.Ties.Select(t => t.From.Id).ShouldBe(["state:hazel"]);
        certain.Find("organ:new").ShouldBeNull();
    }

    [Fact]
    public void All_of_history_marks_nothing_as_only_possible()
    {
        var network = new Facts().Tie("state:hazel member-of institution:league").Network;

        network.Day.ShouldBeNull();
        network.IsOnlyPossible(network.Ties[0]).ShouldBeFalse();
    }

    [Fact]
    public void A_tie_told_on_a_day_says_that_it_only_possibly_holds()
    {
        var network = new Facts().Tie("leader:a commands force:b", "2022-01", "..").Network.At(Day);

        network.Ties[0].Told(network).ShouldBe("a commands b, since 2022-01 (possibly)");
    }

    [Fact]
    public void Only_sources_that_had_surely_been_published_are_known()
    {
        var history = new Facts()
            .Source("before", published: "2022-01-09")
            .Source("coarse", published: "2022-01")
            .Source("undated", published: null)
            .Tie("state:hazel member-of institution:league", source: "before")
            .Tie("state:oak member-of institution:league", source: "coarse")
            .Tie("state:alder member-of institution:league", source: "undated")
            .Tie("state:hazel borders state:oak", source: "coarse", quantity: "7000")
            .Tie("state:hazel borders state:oak", source: "before", quantity: "7600")
            .Network;

        var known = history.KnownBy(Day);

        known.Sources.Select(s => s.Id).ShouldBe(["source:before"]);
        known
            .Ties.Select(t => (t.Id, t.Quantity))
            .ShouldBe([
                ("borders|state:hazel|state:oak|", "7600"),
                ("member-of|state:hazel|institution:league|", null),
            ]);
        known.Nodes.Select(n => n.Name).ShouldBe(["league", "hazel", "oak"]);
        history.KnownBy(new(2022, 1, 31)).Ties.Length.ShouldBe(3);
    }

    [Fact]
    public void Undated_ties_of_an_event_hold_while_it_happens()
    {
        var history = new Facts()
            .Property("event:request", "date", "2022-01-05")
            .Tie("leader:tom made event:request")
            .Tie("event:request addressed-to institution:league", "2022-01-06", "2022-01-07")
            .Network;

        history.Ties.Select(t => t.Period.ToString()).ShouldBe(["on 2022-01-06", "on 2022-01-05"]);
        history.At(new(2022, 1, 5)).Ties.Single().Kind.Name.ShouldBe("made");
        history.At(new(2022, 1, 7)).Ties.ShouldBeEmpty();
        history.At(new(2022, 1, 7)).Find("event:request").ShouldBeNull();
    }

    [Fact]
    public void A_case_lasts_to_the_end_of_its_last_day_and_an_event_dates_their_tie()
    {
        var history = new Facts()
            .Property("case:c", "date", "2022-01-02")
            .Property("case:c", "ended", "2022-01-11")
            .Property("event:e", "date", "2022-01-05")
            .Tie("event:e concerns case:c")
            .Tie("state:hazel involved-in case:c")
            .Network;

        history.Ties.Select(t => t.Period.ToString()).ShouldBe(["on 2022-01-05", "2022-01-02 to 2022-01-12"]);
        history.At(new(2022, 1, 11)).Find("case:c").ShouldNotBeNull();
        history.At(new(2022, 1, 12)).Find("case:c").ShouldBeNull();
    }

    [Fact]
    public void Ties_that_are_never_dated_always_hold() =>
        new Facts().Tie("state:hazel borders state:oak").Network.Ties[0].Period.ShouldBe(Period.Always);
}
