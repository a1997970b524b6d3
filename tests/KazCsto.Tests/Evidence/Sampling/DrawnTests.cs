using KazCsto.Evidence.Sampling;
using KazCsto.Graphs;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence.Sampling;

/// <summary>Facts hold in the share of draws that their probability says, and fall with those that they hang on.</summary>
public sealed class DrawnTests
{
    private const int Draws = 40_000;
    private const string One = "state:hazel member-of institution:league";
    private const string Other = "state:oak member-of institution:league";

    [Theory]
    [InlineData('A', 1)]
    [InlineData('A', 2)]
    [InlineData('C', 3)]
    public void A_fact_with_one_claim_holds_in_the_share_that_its_grades_say(char reliability, int credibility)
    {
        var network = new Facts().Source("a", reliability).Tie(One, source: "a", credibility: credibility).Network;

        ShareOf(network, All).ShouldBe(network.Ties[0].Probability, 0.01);
    }

    [Fact]
    public void Claims_of_one_origin_count_once_and_of_several_together()
    {
        var network = new Facts()
            .Source("b", 'B')
            .Source("c", 'C')
            .Tie(One, source: "a", credibility: 3)
            .Tie(One, source: "a", credibility: 2)
            .Tie(One, source: "b", credibility: 3)
            .Tie(One, source: "c", stance: Stance.Denies)
            .Network;

        ShareOf(network, All).ShouldBe(network.Ties[0].Probability, 0.01);
    }

    [Fact]
    public void Facts_of_one_origin_fall_together()
    {
        var apart = new Facts().Source("a", 'B').Source("b", 'B');
        var together = new Facts().Source("a", 'B').Source("b", 'B', origin: "a");

        // .5 for each origin and .9 for each claim.
        ShareOf(Both(apart), All).ShouldBe(0.5 * 0.5 * 0.9 * 0.9, 0.01);
        ShareOf(Both(together), All).ShouldBe(0.5 * 0.9 * 0.9, 0.01);
    }

    [Fact]
    public void Of_two_sources_of_one_origin_the_better_can_be_trusted_whenever_the_other_can()
    {
        var facts = new Facts().Source("a", 'A').Source("b", 'C', origin: "a");

        ShareOf(Both(facts), All).ShouldBe(0.4 * 0.9 * 0.9, 0.01);
    }

    [Fact]
    public void The_claims_of_a_treaty_text_stand_or_fall_together()
    {
        var treaty = new Facts().Source("a", type: "treaty text");
        var news = new Facts().Source("a");
        foreach (var state in new[] { "alder", "birch", "hazel", "holly", "oak", "rowan" })
        {
            var tie = $"state:{state} member-of institution:league";
            treaty.Tie(tie, source: "a", credibility: 3);
            news.Tie(tie, source: "a", credibility: 3);
        }

        ShareOf(treaty.Network, All).ShouldBe(0.8 * 0.5, 0.01);
        ShareOf(news.Network, All).ShouldBe(0.8 * Math.Pow(0.5, 6), 0.01);
    }

    private static Network Both(Facts facts) =>
        facts.Tie(One, source: "a", credibility: 2).Tie(Other, source: "b", credibility: 2).Network;

    private static bool All(bool[] holds) => holds.All(h => h);

    private static double ShareOf(Network network, Func<bool[], bool> isSo)
    {
        var witnesses = new Witnesses(network.Scale);
        var facts = network.Ties.Select(witnesses.About).ToArray();
        return Enumerable
                .Range(0, Draws)
                .Select(draw => new Drawn(witnesses, new SeededRandom(1, draw)))
                .Count(drawn => isSo([.. facts.Select(drawn.Holds)])) / (double)Draws;
    }
}
