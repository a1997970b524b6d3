using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Answers.Report;
using KazCsto.Cases.Files;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>The cases: who asked whom, what was answered, how it ended.</summary>
internal static class CaseSection
{
    public static XElement? Of(ReportContent content) =>
        content.Plan.Case is null && content.Cases.IsEmpty ? null : SectionOf(content);

    private static XElement SectionOf(ReportContent content) =>
        Section(
            "cases",
            "The cases",
            El("p", "From silence to a force of the organisation. Cases that the article does not name are marked."),
            content.Untold("report").Select(why => El("p", Class("none"), why)),
            Comparison(content),
            content.Cases.Select(c => Block(c, content.History))
        );

    private static XElement Comparison(ReportContent content)
    {
        var asked = content.Cases.SelectMany(c => c.Properties).FirstOrDefault(p => p.Is(Meaning.Asked))?.Kind.Label;
        return Table(
            ["Case", "Began", asked is null ? "-" : Words.Capital(asked), "How it was presented", "Outcome"],
            content.Cases.Select(c =>
                Row(
                    c.IsInArticle ? c.Case.Name : $"{c.Case.Name} (beyond the article)",
                    c.Date?.Valued(content.History),
                    Cell(c.Properties.FirstOrDefault(p => p.Is(Meaning.Asked)), content.History),
                    c.Parts.Where(t => t.Is(Meaning.Frames)).Select(t => Claims.Unfolding(Presented(t), [t])),
                    Cell(c.Outcome, content.History)
                )
            )
        );
    }

    /// <summary>That somebody presented it so is what is claimed, so only doubt about that is told.</summary>
    private static string Presented(Tie frame)
    {
        var doubt = frame.Standing == Standing.InForce ? "" : $" ({frame.Doubt()})";
        return $"{frame.From.Name}: {frame.RoleLabel ?? "not told how"}{doubt}";
    }

    private static XElement? Cell(Property? property, Network history) =>
        property is null ? null : Claims.Unfolding(property.Valued(history), [property]);

    private static XElement Block(CaseFile file, Network history) =>
        El(
            "div",
            Class("block"),
            Opening(
                [
                    El("strong", file.Case.Name),
                    file.IsInArticle ? null : El("span", Class("tag"), "beyond the article"),
                    $" {file.Date?.Valued(history)}: {file.Outcome?.Valued(history) ?? "outcome not known"}",
                ],
                HtmlAnswer.Of([
                    .. Line.All(file.Properties.Concat<Fact>(file.Parts), history),
                    .. file.Events.Select(e => EventOf(e, history)),
                ])
            )
        );

    private static Part EventOf(CaseEvent happening, Network history)
    {
        IEnumerable<Fact> dated = happening.Date is { } date ? [date] : [];
        return new(
            $"{happening.Event.Name}: {happening.Form} {happening.Date?.Valued(history)}",
            Line.All(dated.Concat(happening.Properties).Concat(happening.Ties), history)
        );
    }
}
