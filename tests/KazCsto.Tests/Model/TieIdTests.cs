namespace KazCsto.Tests.Model;

public sealed class TieIdTests
{
    [Fact]
    public void An_id_is_the_kind_the_ends_and_the_key() =>
        Only(new Facts().Tie("leader:paul holds-office state:oak", key: "second"))
            .Id.ShouldBe("holds-office|leader:paul|state:oak|second");

    [Fact]
    public void A_symmetric_tie_is_one_tie_whatever_end_stands_first()
    {
        var tie = Only(
            new Facts()
                .Tie("state:oak borders state:hazel", source: "a")
                .Tie("state:hazel borders state:oak", source: "b")
        );

        tie.Id.ShouldBe("borders|state:hazel|state:oak|");
        tie.From.Id.ShouldBe("state:hazel");
        tie.Claims.Length.ShouldBe(2);
    }

    [Fact]
    public void A_tie_with_a_direction_is_another_tie_the_other_way() =>
        new Facts()
            .Tie("state:oak supplies-arms state:hazel")
            .Tie("state:hazel supplies-arms state:oak")
            .Network.Ties.Length.ShouldBe(2);

    [Fact]
    public void Claims_that_differ_in_dates_and_sources_are_about_one_tie() =>
        Only(
            new Facts()
                .Tie("state:hazel member-of institution:league", "1992", "..", source: "a")
                .Tie("state:hazel member-of institution:league", "2002", "2030", source: "b")
        )
            .Id.ShouldBe("member-of|state:hazel|institution:league|");

    [Fact]
    public void A_key_tells_two_ties_of_the_same_ends_apart() =>
        new Facts()
            .Tie("leader:paul holds-office state:oak", "2000", "2008", key: "1")
            .Tie("leader:paul holds-office state:oak", "2012", "..", key: "2")
            .Network.Ties.Select(t => t.Period.ToString())
            .ShouldBe(["2000 to 2008", "since 2012"]);

    [Fact]
    public void A_property_with_many_values_has_its_value_in_its_id()
    {
        var network = new Facts()
            .Property("case:hazel-2022", "asked", "true")
            .Property("case:hazel-2022", "motive", "fear")
            .Network;

        network.Properties.Select(p => p.Id).ShouldBe(["case:hazel-2022|asked", "case:hazel-2022|motive|fear"]);
    }

    [Fact]
    public void Ties_stand_in_the_order_of_their_ids_whatever_the_order_of_the_rows()
    {
        var network = new Facts()
            .Tie("state:oak member-of institution:league")
            .Tie("state:hazel borders state:oak")
            .Tie("state:alder member-of institution:league")
            .Network;

        network.Ties.Select(t => t.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        network.Nodes.Select(n => n.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    private static Tie Only(Facts facts) => facts.Network.Ties.Single();
}
