using System.Globalization;

namespace KazCsto.Model;

/// <summary>Days, shares, names and lists as sentences say them.</summary>
internal static class Words
{
    /// <summary><c>9 January 2022</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>94 %</c>; what is not none reads <c>&lt;1 %</c> at the least, what is not all <c>&gt;99 %</c> at the most.</summary>
    public static string Percent(double share) =>
        share is > 0 and < 0.005 ? "<1 %"
        : share is >= 0.995 and < 1 ? ">99 %"
        : string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    /// <summary><c>86 %</c>, <c>16.7 %</c>: to so many decimals at the most, halves up.</summary>
    public static string Percent(double share, int decimals) =>
        // Adding zero turns -0 into 0, which is written without a sign.
        (Math.Round(100 * share, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString(CultureInfo.InvariantCulture)
        + " %";

    /// <summary>A text with its first letter large.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>a, b and c</c>.</summary>
    public static string Together(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    /// <summary>The first few of many, and how many more there are: <c>a, b and 3 others</c>.</summary>
    public static string Some(IEnumerable<string> all, int shown, string between = ", ", string other = "other")
    {
        var list = all.ToList();
        var more = list.Count > shown ? $" and {Counted.Of(list.Count - shown, other)}" : "";
        return string.Join(between, list.Take(shown)) + more;
    }

    /// <summary>Who has a place now that others had: <c>A, not B</c>, <c>A, B and not B alone</c>, <c>A alone, not A, B</c>.</summary>
    public static string Instead(IReadOnlyCollection<Node> now, IReadOnlyCollection<Node> before) =>
        now.Count > 0 && before.Count > 0 && before.All(now.Contains) ? $"{Names(now)} and not {Names(before)} alone"
        : now.Count > 0 && now.All(before.Contains) ? $"{Names(now)} alone, not {Names(before)}"
        : $"{Names(now)}, not {Names(before)}";

    /// <summary><c>Armenia, Belarus</c>; <c>nobody</c> if there are none.</summary>
    public static string Names(IReadOnlyCollection<Node> nodes) =>
        nodes.Count == 0 ? "nobody" : string.Join(", ", nodes.Select(n => n.Name));
}
