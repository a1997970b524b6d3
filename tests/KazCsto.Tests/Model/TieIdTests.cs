namespace KazCsto.Tests.Model;

public sealed class TieIdTests
{
    [Fact]
    public void An_id_is_the_kind_the_ends_and_the_key() =>
        Only(new Facts().Tie("leader:putin holds-office state:rus", key: "second"))
            .Id.ShouldBe("holds-office|leader:putin|state:rus|second");

    [Fact]
    public void A_symmetric_tie_is_one_tie_whatever_end_stands_first()
    {
        var tie = Only(
            new Facts().Tie("state:rus borders state:kaz", source: "a").Tie("state:kaz borders state:rus", source: "b")
        );

        tie.Id.ShouldBe("borders|state:kaz|state:rus|");
        tie.From.Id.ShouldBe("state:kaz");
        tie.Claims.Length.ShouldBe(2);
    }

    [Fact]
    public void A_tie_with_a_direction_is_another_tie_the_other_way() =>
        new Facts()
            .Tie("state:rus supplies-arms state:kaz")
            .Tie("state:kaz supplies-arms state:rus")
            .Network.Ties.Length.ShouldBe(2);

    [Fact]
    public void Claims_that_differ_in_dates_and_sources_are_about_one_tie() =>
        Only(
            new Facts()
                .Tie("state:kaz member-of institution:csto", "1992", "..", source: "a")
                .Tie("state:kaz member-of institution:csto", "2002", "2030", source: "b")
        )
            .Id.ShouldBe("member-of|state:kaz|institution:csto|");

    [Fact]
    public void A_key_tells_two_ties_of_the_same_ends_apart() =>
        new Facts()
            .Tie("leader:putin holds-office state:rus", "2000", "2008", key: "1")
            .Tie("leader:putin holds-office state:rus", "2012", "..", key: "2")
            .Network.Ties.Select(t => t.Period.ToString())
            .ShouldBe(["2000 to 2008", "since 2012"]);

    [Fact]
    public void A_property_with_many_values_has_its_value_in_its_id()
    {
        var network = new Facts()
            .Property("case:kaz-2022", "asked", "true")
            .Property("case:kaz-2022", "motive", "fear")
            .Network;

        network.Properties.Select(p => p.Id).ShouldBe(["case:kaz-2022|asked", "case:kaz-2022|motive|fear"]);
    }

    [Fact]
    public void Ties_stand_in_the_order_of_their_ids_whatever_the_order_of_the_rows()
    {
        var network = new Facts()
            .Tie("state:rus member-of institution:csto")
            .Tie("state:kaz borders state:rus")
            .Tie("state:arm member-of institution:csto")
            .Network;

        network.Ties.Select(t => t.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        network.Nodes.Select(n => n.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    private static Tie Only(Facts facts) => facts.Network.Ties.Single();
}
