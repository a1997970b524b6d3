using KazCsto.Analysis.Evidence;
using KazCsto.Model;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Analysis.Evidence;

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
}
