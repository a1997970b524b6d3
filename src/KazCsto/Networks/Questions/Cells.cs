using KazCsto.Graphs;

namespace KazCsto.Networks.Questions;

/// <summary>The cells of a row, as a server has them.</summary>
internal static class Cells
{
    /// <summary>How sure a fact is.</summary>
    public static double Sureness(this Fact fact) => Digits.Rounded(fact.Probability);

    /// <summary>Several reservations as one; blank if there is none.</summary>
    public static string Together(IEnumerable<string> caveats) => string.Join("; ", caveats.Where(c => c.Length > 0));

    /// <summary>How a stance is written in <c>seeds/</c>.</summary>
    public static string Of(Stance stance) => FileWords.Of(stance);

    /// <summary>Null for a blank text: a server has no blank ones.</summary>
    public static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>Whether a text is the one asked for, or any will do.</summary>
    public static bool Fits(this string asked, string found) => asked.Length == 0 || asked == found;

    /// <summary>Whether a fact touches the node asked for, or any will do.</summary>
    public static bool Touches(this Fact fact, string asked) => asked.Length == 0 || fact.Nodes.Any(n => n.Id == asked);
}
