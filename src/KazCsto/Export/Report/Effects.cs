using System.Xml.Linq;
using KazCsto.Time.Scenarios;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report;

/// <summary>What is different, question by question, each line with the facts behind it.</summary>
internal static class Effects
{
    private const int MostAtOnce = 8;

    public static IEnumerable<XElement> Of(IEnumerable<EffectPart> parts) =>
        parts.Select(part =>
            El(
                "div",
                El("h4", part.Question),
                part.IsDifferent ? null : El("p", Class("none"), part.Unchanged),
                LinesOf(part)
            )
        );

    /// <summary>Of many lines those of first places and of what stays, and the other differences behind one that opens.</summary>
    private static IEnumerable<XElement> LinesOf(EffectPart part)
    {
        if (part.Lines.Length <= MostAtOnce)
        {
            return part.Lines.Select(Line);
        }

        var folded = part.Lines.Where(l => l.IsDifferent && !l.IsFirstPlace).ToList();
        var shown = part.Lines.Except(folded).ToLookup(l => l.IsFirstPlace);
        IEnumerable<XElement> opening =
            folded.Count == 0
                ? []
                : [Opening([Counted.Of(folded.Count, $"different {part.Noun}")], folded.Select(Line))];
        return [.. shown[true].Select(Line), .. opening, .. shown[false].Select(Line)];
    }

    private static XElement Line(EffectLine line) => Claims.Unfolding(line.Statement.Text, line.Statement.Facts);
}
