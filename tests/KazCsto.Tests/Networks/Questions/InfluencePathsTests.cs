using KazCsto.Networks.Projections;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Questions;

public sealed class InfluencePathsTests
{
    private static ProjectionRule Influence => League.PlainRule("influence");

    [Theory]
    [InlineData("state:oak", "state:hazel", "2022-01-09")]
    [InlineData("state:hazel", "state:oak", "2022-01-06")]
    [InlineData("leader:paul", "organ:league-council", "2022-01-06")]
    [InlineData("state:holly", "institution:league", "2010-06-12")]
    public void A_path_is_a_chain_of_arcs_of_the_projection(string mover, string moved, string day)
    {
        var projection = Projection.Of(League.Network.At(DateOnly.Parse(day)), Influence);

        var chains = Chains(projection, League.Node(mover), League.Node(moved), [])
            .Select(ties => string.Join("; ", ties.Select(t => t.Sentence)))
            .Order(StringComparer.Ordinal);

        Ask.About("influence-paths", $"mover={mover}", $"moved={moved}", $"day={day}")
            .Select(r => (string)r["chain"]!)
            .Order(StringComparer.Ordinal)
            .ShouldBe(chains);
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
