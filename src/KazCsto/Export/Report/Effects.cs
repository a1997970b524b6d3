using System.Xml.Linq;
using KazCsto.Analysis.Scenarios;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report;

/// <summary>What is different, question by question, each line with the facts behind it.</summary>
internal static class Effects
{
    public static IEnumerable<XElement> Of(IEnumerable<EffectPart> parts) =>
        parts.Select(part =>
            El(
                "div",
                El("h4", part.Question),
                part.IsDifferent ? null : El("p", Class("none"), part.Unchanged),
                part.Lines.Select(l => Claims.Unfolding(l.Statement.Text, l.Statement.Facts))
            )
        );
}
