using KazCsto.Graphs;

namespace KazCsto.Networks.Questions;

/// <summary>Which ties and values rest on sources of one origin only, whom nobody contradicts.</summary>
internal static class SingleSourceClaims
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var (node, above) = (asked.Text("node"), asked.Number("above"));
        var ties = history
            .Ties.Where(t => t.Standing == Standing.InForce && t.Sureness() > above)
            .Where(t => t.Touches(node))
            .Select(t => (Tie: t, Affirming: Affirming(t.Claims)))
            .Where(t => HaveOneOrigin(t.Affirming))
            .Select(t => RowOf(t.Tie, t.Affirming));
        var values = history
            .Properties.Where(p => p.Touches(node))
            .SelectMany(p => p.Claims.GroupBy(c => (p.Node, p.Kind, c.Says["value"])))
            .Select(g => (g.Key.Node, g.Key.Kind, Claims: g.ToList()))
            .Where(v => v.Claims.TrueForAll(c => c.Stance == Stance.Affirms))
            .Where(v => HaveOneOrigin(v.Claims))
            .Where(v => v.Claims.Max(c => Digits.Rounded(c.Probability)) > above)
            .Select(v => RowOf(v.Node, v.Kind, v.Claims));
        return ties.Concat(values);
    }

    private static List<Claim> Affirming(IEnumerable<Claim> claims) =>
        [.. claims.Where(c => c.Stance == Stance.Affirms)];

    private static bool HaveOneOrigin(IEnumerable<Claim> claims) =>
        claims.Select(c => c.Source.Origin).Distinct().Count() == 1;

    private static object?[] RowOf(Tie tie, List<Claim> affirming) =>
        [
            tie.Id,
            null,
            tie.Sentence,
            (long)affirming.Count,
            affirming[0].Source.Origin,
            tie.Sureness(),
            tie.Doubt(),
            tie.BestClaim.Citation,
        ];

    private static object?[] RowOf(Node node, PropertyKind kind, List<Claim> claims) =>
        [
            node.Id,
            kind.Name,
            claims[0].Says["value"],
            (long)claims.Count,
            claims[0].Source.Origin,
            claims.Max(c => Digits.Rounded(c.Probability)),
            claims.Exists(c => c.Caveat.Length == 0) ? "" : First(claims, c => c.Caveat),
            First(claims, c => c.Citation),
        ];

    private static string First(IEnumerable<Claim> claims, Func<Claim, string> text) =>
        claims.Select(text).Min(StringComparer.Ordinal)!;
}
