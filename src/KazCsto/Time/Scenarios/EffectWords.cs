using System.Globalization;

namespace KazCsto.Time.Scenarios;

/// <summary>Small words of sentences about what would be different.</summary>
internal static class EffectWords
{
    public static string Number(double number) =>
        double.IsNaN(number) ? "-" : number.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Noun(Fact fact) => fact is Tie ? "tie" : "value";

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>Two numbers with an arrow between them, or one if they print alike.</summary>
    public static string Move(string before, string after) => before == after ? before : $"{before} -> {after}";

    /// <summary>The first few of many, and how many more there are.</summary>
    public static string Some(IEnumerable<string> all, int shown, string between = ", ")
    {
        var list = all.ToList();
        var more = list.Count > shown ? $" and {Counted.Of(list.Count - shown, "other")}" : "";
        return string.Join(between, list.Take(shown)) + more;
    }
}
