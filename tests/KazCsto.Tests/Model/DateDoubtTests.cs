namespace KazCsto.Tests.Model;

public sealed class DateDoubtTests
{
    private static readonly DateOnly Day = new(2022, 1, 9);

    [Fact]
    public void A_date_that_is_only_foreseen_says_so_behind_an_observed_tie()
    {
        var network = new Facts()
            .Tie("leader:zoe holds-office organ:o", "2020-01-01", null, source: "s")
            .Tie("leader:zoe holds-office organ:o", null, "2023-01-01", source: "t", basis: Basis.Foreseen)
            .Network.At(Day);

        network.Ties.Single().Told(network).ShouldEndWith("2020-01-01 to 2023-01-01 (until foreseen)");
    }

    [Fact]
    public void A_date_that_somebody_observed_needs_no_word()
    {
        var network = new Facts()
            .Tie("leader:zoe holds-office organ:o", "2020-01-01", "2023-01-01", source: "s", basis: Basis.Foreseen)
            .Tie("leader:zoe holds-office organ:o", "2020-01-01", "2023-01-01", source: "t")
            .Network.At(Day);

        network.Ties.Single().Told(network).ShouldEndWith("2020-01-01 to 2023-01-01");
    }

    [Fact]
    public void A_tie_that_borrows_a_foreseen_date_from_an_event_says_so()
    {
        var network = new Facts()
            .Property("event:drill", "date", "2021-10-05", basis: Basis.Foreseen)
            .Tie("event:drill concerns case:c")
            .Network;

        network.Ties.Single().Told(network).ShouldEndWith("on 2021-10-05 (date foreseen)");
    }

    [Fact]
    public void What_is_not_observed_at_all_says_so_once()
    {
        var network = new Facts()
            .Tie("state:a supports state:b", "2022-01-01", "2022-02-01", basis: Basis.Assessed)
            .Network.At(Day);

        network.Ties.Single().Told(network).ShouldEndWith("2022-01-01 to 2022-02-01 (assessed)");
    }
}
