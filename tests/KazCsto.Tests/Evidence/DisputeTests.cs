using KazCsto.Evidence;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence;

public sealed class DisputeTests
{
    [Fact]
    public void Sources_dispute_a_fact_or_one_of_its_values()
    {
        var network = new Facts()
            .Tie("state:a supports state:b")
            .Tie("state:a supports state:b", source: "t", stance: Stance.Denies)
            .Tie("state:a finances institution:i", "2002", source: "s", quantity: "50")
            .Tie("state:a finances institution:i", "2002", source: "t", quantity: "60")
            .Tie("state:a member-of institution:i", source: "s")
            .Tie("state:a member-of institution:i", source: "t")
            .Network;

        Dispute
            .All(network)
            .Select(d => (((Tie)d.Fact).Kind.Name, d.Detail?.Name))
            .ShouldBe([("finances", "quantity"), ("supports", null)]);
    }

    [Theory]
    [InlineData(Basis.Observed, "a is a rival of b, since")]
    [InlineData(Basis.Assessed, "a is a rival of b, since (assessed)")]
    public void A_dispute_about_what_nobody_observed_says_so(Basis basis, string expected) =>
        Dispute
            .All(
                new Facts()
                    .Tie("state:a rivals state:b", "2019", source: "s", basis: basis)
                    .Tie("state:a rivals state:b", "2022", source: "t", basis: basis)
                    .Network
            )
            .Single()
            .Title.ShouldBe(expected);

    [Theory]
    [InlineData("2022-01", "2022-01-06", 0)]
    [InlineData("2022", "2022-01-06", 0)]
    [InlineData("2022-01-09", "2022-01-06", 1)]
    [InlineData("2021", "2022-01-06", 1)]
    [InlineData("..", "2022-01-06", 1)]
    public void A_coarser_date_says_nothing_against_a_finer_one(string one, string other, int disputes) =>
        Dispute
            .All(
                new Facts()
                    .Tie("state:a rivals state:b", one, source: "s")
                    .Tie("state:a rivals state:b", other, source: "t")
                    .Network
            )
            .Length.ShouldBe(disputes);
}
