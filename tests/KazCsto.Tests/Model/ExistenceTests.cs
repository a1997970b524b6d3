namespace KazCsto.Tests.Model;

public sealed class ExistenceTests
{
    private static readonly DateOnly Day = new(2022, 1, 9);

    [Fact]
    public void What_is_said_not_to_exist_does_not()
    {
        var network = new Facts()
            .Property("force:f", "exists", "false")
            .Tie("state:a contributes-to force:f")
            .Network.At(Day);

        network.Find("force:f").ShouldBeNull();
        network.Ties.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_only_denied_to_exist_does_not()
    {
        var network = new Facts()
            .Property("force:f", "exists", "true", stance: Stance.Denies)
            .Tie("state:a contributes-to force:f")
            .Network.At(Day);

        network.Find("force:f").ShouldBeNull();
    }

    [Fact]
    public void A_tie_to_what_only_possibly_exists_holds_only_possibly()
    {
        var history = new Facts()
            .Property("force:f", "exists", "true", since: "2022-01", until: "..")
            .Tie("state:a contributes-to force:f", "..", "..")
            .Network;

        var network = history.At(Day);

        network.IsOnlyPossible(network.Ties.Single()).ShouldBeTrue();
        history.At(Day, certain: true).Ties.ShouldBeEmpty();
        history.At(new(2022, 2, 1)).IsOnlyPossible(history.Ties.Single()).ShouldBeFalse();
    }

    [Fact]
    public void A_citation_counts_who_says_the_same_apart_from_who_denies_it()
    {
        var tie = new Facts()
            .Source("one", 'A')
            .Source("two", 'A')
            .Source("three", 'C')
            .Tie("state:a supports state:b", source: "one")
            .Tie("state:a supports state:b", source: "two")
            .Tie("state:a supports state:b", source: "three", stance: Stance.Denies)
            .Network.Ties.Single();

        tie.Cited().ShouldEndWith("] and 1 other claim; 1 claim against it");
    }
}
