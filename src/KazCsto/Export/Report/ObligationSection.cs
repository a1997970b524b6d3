using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;
using KazCsto.Networks.Obligations;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Who was owed help on the days of the cases, by the texts in force that day.</summary>
internal static class ObligationSection
{
    public static XElement? Of(ReportContent content) =>
        content.Plan.Obligations.Count == 0 ? null : SectionOf(content);

    private static XElement SectionOf(ReportContent content) =>
        Section(
            "obligations",
            "Obligations on the days of the cases",
            El(
                "p",
                "Derived from the provisions in force and their parties on each day, never entered pair by pair. A case is judged by the text of its day."
            ),
            content.Untold("obligations").Select(why => El("p", Class("none"), why)),
            content.Briefings.Select(Block)
        );

    private static XElement Block(Briefing briefing)
    {
        var day = Numbers.InWords(briefing.Network.Day!.Value);
        return El(
            "div",
            Class("block"),
            Opening(
                [El("strong", $"{briefing.State.Name}, {day}"), $": {Helpers(briefing)}"],
                HtmlAnswer.Of(new ObligationAnswer(briefing, whatItOwes: false).Parts())
            )
        );
    }

    private static string Helpers(Briefing briefing)
    {
        var helpers = briefing
            .Provisions.Where(p => p.Duty.ValueMeans == Meaning.Defence)
            .SelectMany(p => p.Owed)
            .Select(o => o.Debtor.State.Name)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return $"{Counted.Of(briefing.Provisions.Length, "provision")}; bound to defend: {string.Join(", ", helpers)}";
    }
}
