using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;

namespace KazCsto.Export.Report;

/// <summary>What changed between two days.</summary>
internal static class ChangeSection
{
    public static XElement? Of(ReportContent content)
    {
        if (content.Evidence.Days is not { } days)
        {
            return null;
        }

        var answer = DiffAnswer.Of(days.Diff, moves: null);
        return Html.Section(
            "changes",
            answer.Title,
            HtmlAnswer.Of(answer.Blocks),
            HtmlAnswer.Of(ScenarioAnswer.Parts(days.Parts))
        );
    }
}
