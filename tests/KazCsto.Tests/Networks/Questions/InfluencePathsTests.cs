using KazCsto.Networks.Projections;
using KazCsto.Networks.Questions;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Questions;

public sealed class InfluencePathsTests
{
    private static ProjectionRule Influence => RealData.Dataset.Projections.All["influence"];

    [Fact]
    public void The_ties_are_those_of_the_projection_and_move_as_it_says() =>
        InfluencePaths
            .Kinds.Select(k => KeyValuePair.Create(k.Key.Name, k.Value))
            .OrderBy(k => k.Key)
            .ShouldBe(Influence.Ties.Select(t => KeyValuePair.Create(t.Key, t.Value.Moves)).OrderBy(t => t.Key));

    [Theory]
    [InlineData("state:rus", "state:kaz", "2022-01-09")]
    [InlineData("state:kaz", "state:rus", "2022-01-06")]
    [InlineData("leader:putin", "organ:csto-council", "2022-01-06")]
    [InlineData("state:kgz", "institution:csto", "2010-06-12")]
    public void A_path_is_a_chain_of_arcs_of_the_projection(string mover, string moved, string day)
    {
        var projection = Projection.Of(RealData.Network.At(DateOnly.Parse(day)), Influence);

        var chains = Chains(projection, RealData.Node(mover), RealData.Node(moved), [])
            .Select(ties => string.Join("; ", ties.Select(t => t.Sentence)))
            .Order(StringComparer.Ordinal);

        Ask.About("influence-paths", $"mover={mover}", $"moved={moved}", $"day={day}")
            .Select(r => (string)r["chain"]!)
            .Order(StringComparer.Ordinal)
            .ShouldBe(chains);
    }

    [Fact]
    public void Russia_moves_Kazakhstan_by_arms_bases_and_the_force_that_it_sent()
    {
        var rows = Ask.About("influence-paths");

        rows[0]["chain"].ShouldBe("Russia supplies arms to Kazakhstan");
        rows.Select(r => (string)r["chain"]!)
            .ShouldContain(chain => chain.Contains("Baikonur", StringComparison.Ordinal));
        rows.ShouldAllBe(r => (long)r["hops"]! <= 3 && (double)r["probability"]! > 0.5);
    }

    /// <summary>All ways over arcs that touch no node twice, of three ties at the most.</summary>
    private static IEnumerable<Tie[]> Chains(Projection projection, Node here, Node to, Tie[] taken)
    {
        if (taken.Length > 3)
        {
            return [];
        }

        return here.Equals(to) ? [taken]
            : !projection.ContainsVertex(here) ? []
            : projection
                .OutEdges(here)
                .Where(arc => !Touches(taken, arc, here))
                .SelectMany(arc => Chains(projection, arc.Target, to, [.. taken, .. arc.Ties]));
    }

    private static bool Touches(Tie[] taken, Arc arc, Node here)
    {
        var before = taken.SelectMany(t => t.Nodes).ToHashSet();
        return arc.Ties.SelectMany(t => t.Nodes).Any(n => !n.Equals(here) && before.Contains(n));
    }
}
