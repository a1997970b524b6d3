using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Questions;

/// <summary>The questions about what stands behind the facts.</summary>
public sealed class EvidenceQuestionsTests
{
    [Fact]
    public void Every_claim_about_a_node_is_evidence_once()
    {
        foreach (var id in new[] { "case:hazel-2022", "state:hazel", "leader:nils" })
        {
            var claims = League.Network.Claims.Where(c => c.Subject.Nodes.Any(n => n.Id == id));

            Ask.About("evidence", $"id={id}")
                .Select(r => (string)r["row"]!)
                .Order(StringComparer.Ordinal)
                .ShouldBe(claims.Select(c => c.Row.ToString()).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_tie_is_asked_for_by_its_id()
    {
        var id = "member-of|state:hazel|institution:league|";

        Ask.About("evidence", $"id={id}")
            .Select(r => r["row"])
            .ShouldBe(
                League.Network.Ties.Single(t => t.Id == id).Claims.Select(c => c.Row.ToString()),
                ignoreOrder: true
            );
    }

    [Fact]
    public void Every_denial_stands_in_the_contradictions()
    {
        var denials = League.Network.Claims.Where(c => c.Stance == Stance.Denies);

        Ask.About("contradictions")
            .Of("denial")
            .ShouldBe(denials.Select(c => c.Citation).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_denial_that_was_only_said_is_told_as_such() =>
        Ask.About("contradictions", "node=leader:nils")
            .ShouldContain(r => (string)r["denial_caveat"]! == "denied, said by Nils of Hazel");

    [Fact]
    public void Sources_that_give_different_dates_disagree_the_surer_first()
    {
        var rows = Ask.About("disagreements", "node=force:league-hazel-2022");

        rows.ShouldContain(r =>
            (string)r["about"]! == "deployed-to|force:league-hazel-2022|state:hazel|"
            && (string)r["attribute"]! == "until"
            && (string)r["one"]! == "2022-01-20"
            && (string)r["other"]! == "2022-01-13"
        );
    }

    [Fact]
    public void A_coarser_date_is_no_disagreement()
    {
        var network = new Facts()
            .Source("other")
            .Tie("state:hazel member-of institution:i", "2002", "..")
            .Tie("state:hazel member-of institution:i", "2002-10-07", "..", source: "other")
            .Network;

        Ask.Of(network, "disagreements").ShouldBeEmpty();
    }

    [Fact]
    public void A_tie_of_one_origin_falls_with_its_claims_and_one_of_two_origins_does_not()
    {
        var single = Ask.About("single-source-claims", "node=", "above=0.0")
            .Where(r => r["attribute"] is null)
            .Of("about")
            .ToHashSet();

        foreach (var tie in League.Network.Ties.Where(t => t.Standing == Standing.InForce))
        {
            var origins = tie.Claims.Where(c => c.Stance == Stance.Affirms).Select(c => c.Source.Origin).ToHashSet();
            single.Contains(tie.Id).ShouldBe(origins.Count == 1, tie.Id);
        }
    }
}
