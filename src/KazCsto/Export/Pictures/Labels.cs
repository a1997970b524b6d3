using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KazCsto.Export.Pictures;

/// <summary>Breaks names into lines that fit a node.</summary>
internal static partial class Labels
{
    private const string More = "…";

    /// <summary>How wide a text is, in units of the font's size.</summary>
    /// <remarks>Rough widths of DejaVu Sans, the widest of the fonts that pictures name, rounded up: real labels are never wider.</remarks>
    public static double Width(string text) => Elements(text).Sum(WidthOfElement);

    /// <summary>The lines of a label; what does not fit ends in an ellipsis.</summary>
    /// <param name="text">The name, however hostile.</param>
    /// <param name="width">The longest line, in units of the font's size.</param>
    /// <param name="lines">The most lines.</param>
    public static ImmutableArray<string> Wrap(string text, double width, int lines)
    {
        var words = OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var wrapped = new List<string>();
        foreach (var piece in words.SelectMany(word => Pieces(word, width)))
        {
            if (wrapped.Count > 0 && Width($"{wrapped[^1]} {piece}") <= width)
            {
                wrapped[^1] += $" {piece}";
            }
            else if (wrapped.Count < lines)
            {
                wrapped.Add(piece);
            }
            else
            {
                wrapped[^1] = Shortened(wrapped[^1], width);
                break;
            }
        }

        return wrapped.Count == 0 ? [" "] : [.. wrapped];
    }

    /// <summary>A text with every run of white space and control characters as one blank.</summary>
    public static string OneLine(string text) => Blank().Replace(Characters.Allowed(text), " ").Trim();

    private static IEnumerable<string> Pieces(string word, double width)
    {
        var piece = new StringBuilder();
        var used = 0.0;
        foreach (var element in Elements(word))
        {
            var next = WidthOfElement(element);
            if (piece.Length > 0 && used + next > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(element);
            used += next;
        }

        yield return piece.ToString();
    }

    private static string Shortened(string line, double width)
    {
        var kept = Elements(line).ToList();
        while (kept.Count > 0 && kept.Sum(WidthOfElement) + Width(More) > width)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return string.Concat(kept).TrimEnd() + More;
    }

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    private static double WidthOfElement(string element) =>
        element[0] switch
        {
            ' ' => 0.33,
            'i' or 'j' or 'l' or 'I' or '\'' or '|' or '.' or ',' or ':' or ';' => 0.36,
            'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or '/' => 0.43,
            'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' => 1.0,
            >= 'a' and <= 'z' => 0.63,
            >= '0' and <= '9' => 0.64,
            < '\u0080' => 0.78,
            < '\u0300' => 0.75,
            >= '\u0400' and < '\u0530' => "ЖМФШЩЮЫжмфшщюы".Contains(element[0]) ? 1.08 : 0.8,
            < '\u0700' => 0.75,
            // Wide scripts, emoji and whatever else there is.
            _ => 1.3,
        };

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Blank();
}
