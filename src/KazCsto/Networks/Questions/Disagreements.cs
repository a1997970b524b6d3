using KazCsto.Graphs;

namespace KazCsto.Networks.Questions;

/// <summary>Where claims that affirm the same thing give different dates, roles, quantities or values for it.</summary>
internal static class Disagreements
{
    private static readonly string[] Attributes = ["role", "quantity", "since", "until"];

    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var properties = asked.Texts("properties");
        var groups = history
            .Facts.Where(f => f.Touches(asked.Text("node")) || f.Id == asked.Text("node"))
            .SelectMany(f => f.Claims)
            .Where(c => c.Stance == Stance.Affirms);
        var ofFacts = groups
            .GroupBy(c => (c.Subject.Id, c.Says.GetValueOrDefault("value")))
            .SelectMany(same => Attributes.SelectMany(a => Pairs(same, a, a)));
        var ofValues = groups
            .Where(c => c.Subject is PropertySubject p && properties.Contains(p.Kind.Name))
            .GroupBy(c => (c.Subject.Nodes.First(), KindOf(c)))
            .SelectMany(same => Pairs(same, "value", same.Key.Item2!.Name));
        return ofFacts.Concat(ofValues);
    }

    private static IEnumerable<object?[]> Pairs(IEnumerable<Claim> claims, string attribute, string shown) =>
        from one in claims
        from other in claims
        where string.CompareOrdinal(one.Row.ToString(), other.Row.ToString()) < 0
        let first = Said(one, attribute)
        let second = Said(other, attribute)
        where first is not null && second is not null && first != second
        where !IsDate(shown, one) || !(IsCoarser(first, second) || IsCoarser(second, first))
        select Row(one, shown, first, other, second);

    private static object?[] Row(Claim one, string attribute, string first, Claim other, string second) =>
        [
            one.Subject is PropertySubject p ? p.Node.Id : one.Subject.Id,
            attribute,
            first,
            one.Caveat,
            one.Citation,
            Digits.Rounded(one.Probability),
            second,
            other.Caveat,
            other.Citation,
            Digits.Rounded(other.Probability),
        ];

    private static string? Said(Claim claim, string attribute) =>
        attribute switch
        {
            "since" => claim.Period.Since?.Text,
            "until" => claim.Period.Until?.Text,
            _ => claim.Says.GetValueOrDefault(attribute),
        };

    private static bool IsDate(string shown, Claim claim) =>
        shown is "since" or "until" || KindOf(claim) is { Type: PropertyTypes.Date };

    private static bool IsCoarser(string one, string other) => other.StartsWith(one, StringComparison.Ordinal);

    private static PropertyKind? KindOf(Claim claim) => (claim.Subject as PropertySubject)?.Kind;
}
