using System.Globalization;

namespace KazCsto.Model;

/// <summary>Days, shares, names and lists as sentences say them.</summary>
internal static class Words
{
    /// <summary><c>9 January 2022</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>94 %</c>, or <c>93.7 %</c> to as many decimals as are asked for; what is not none reads <c>&lt;1 %</c> at the least, what is not all <c>&gt;99 %</c> at the most.</summary>
    public static string Percent(double share, int decimals = 0)
    {
        var least = Math.Pow(10, -decimals);
        return share > 0 && share < least / 200 ? $"<{Told(least)} %"
            : share >= 1 - (least / 200) && share < 1 ? $">{Told(100 - least)} %"
            : $"{Told(100 * share)} %";

        string Told(double percent) =>
            Math.Round(percent, decimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
    }

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
