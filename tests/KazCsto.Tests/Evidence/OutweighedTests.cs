using KazCsto.Evidence;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence;

public sealed class OutweighedTests
{
    [Fact]
    public void The_source_that_most_claims_cite_is_outweighed_where_others_carry_another_value_without_it()
    {
        var network = new Facts()
            .Source("main", 'C')
            .Source("other")
            .Tie("state:a finances institution:i", "2002", source: "main", quantity: "50")
            .Tie("state:a finances institution:i", "2002", source: "other", quantity: "60")
            .Tie("state:b finances institution:i", "2002", source: "main", quantity: "70")
            .Tie("state:c member-of institution:i", source: "main")
            .Network;

        var (source, points) = Outweighed.Of(network, Dispute.All(network));

        source.Id.ShouldBe("source:main");
        var (dispute, said) = points.ShouldHaveSingleItem();
        (dispute.Detail!.InForce.Value, said.Value).ShouldBe(("60", "50"));
    }

    [Fact]
    public void Where_it_is_a_witness_of_what_is_in_force_it_is_not_outweighed()
    {
        var network = new Facts()
            .Source("main")
            .Source("other", 'C')
            .Tie("state:a finances institution:i", "2002", source: "main", quantity: "50")
            .Tie("state:a finances institution:i", "2002", source: "other", quantity: "60")
            .Tie("state:c member-of institution:i", source: "main")
            .Network;

        Outweighed.Of(network, Dispute.All(network)).Points.ShouldBeEmpty();
    }

    [Fact]
    public void Points_on_which_most_claims_speak_come_first()
    {
        var network = new Facts()
            .Source("main", 'C')
            .Source("other")
            .Source("third")
            .Tie("state:a finances institution:i", "2002", source: "main", quantity: "50")
            .Tie("state:a finances institution:i", "2002", source: "other", quantity: "60")
            .Tie("state:b finances institution:i", "2002", source: "main", quantity: "50")
            .Tie("state:b finances institution:i", "2002", source: "other", quantity: "60")
            .Tie("state:b finances institution:i", "2002", source: "third", quantity: "60")
            .Tie("state:c member-of institution:i", source: "main")
            .Network;

        Outweighed
            .Of(network, Dispute.All(network))
            .Points.Select(p => ((Tie)p.Dispute.Fact).From.Id)
            .ShouldBe(["state:b", "state:a"]);
    }
}
