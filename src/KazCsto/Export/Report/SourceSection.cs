using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Answers.Report;
using KazCsto.Evidence;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>The sources with their grades, the grades as numbers, and what the data cannot tell.</summary>
internal static class SourceSection
{
    public static XElement Of(ReportContent content) =>
        Section(
            "sources",
            "Sources and limits",
            Limits(content),
            Carrying(content),
            content
                .Evidence.FirstPlaces.Values.SelectMany(f => f.ByGrades)
                .Select(g => g.Scale)
                .Prepend(content.History.Scale)
                .DistinctBy(s => s.Name)
                .Select(Grades),
            Sources(content.History),
            ClaimsPerNode(content.History)
        );

    private static XElement Limits(ReportContent content)
    {
        var facts = content.Network.Facts.ToList();
        return El(
            "ul",
            El(
                "li",
                $"{facts.Count(content.Network.IsOnlyPossible)} of {facts.Count} facts only possibly hold on this day, because their dates are coarse or not known; they are counted and marked."
            ),
            El(
                "li",
                $"{content.Network.Ties.Count(t => t.Standing == Standing.Contested)} ties are contested and {content.Network.Ties.Count(t => t.Standing == Standing.Denied)} only denied; no measure counts them."
            ),
            El(
                "li",
                "Levels of influence are ordinal: that one tie is stronger than another is meant, by how much is not."
            ),
            El(
                "li",
                "Who is written about more has more ties here. Compare each ranking with the number of claims beside it."
            )
        );
    }

    private static XElement Carrying(ReportContent content) =>
        Opening(
            ["What each source carries"],
            El(
                "p",
                "A source that is the only witness of a fact carries it alone. Each source was also left out and what is left weighed anew: the last column says which first places would be others."
            ),
            HtmlAnswer.Of([SourceAnswer.Carrying(content.Evidence.Sources, content.Network)])
        );

    private static XElement Grades(GradeScale scale) =>
        Opening(
            [$"Grades as probabilities: the {scale.Name} map"],
            El("p", $"{Words.Capital(scale.Why)}."),
            El(
                "p",
                "A claim holds with the probability of its source times that of the claim. Claims of one origin count once."
            ),
            Table(
                ["Source", "Trusted"],
                scale.Reliability.OrderBy(g => g.Key).Select(g => Row(g.Key.ToString(), Numbers.Short(g.Value)))
            ),
            Table(
                ["Claim", "Right"],
                scale.Credibility.OrderBy(g => g.Key).Select(g => Row(Numbers.Text(g.Key), Numbers.Short(g.Value)))
            )
        );

    private static XElement Sources(Network history)
    {
        var cited = history.Claims.GroupBy(c => c.Source.Id).ToDictionary(g => g.Key, g => g.Count());
        return Opening(
            [$"{history.Sources.Length} sources"],
            Table(
                ["Cited as", "Title", "Publisher", "Published", "Type", "Grade", "Read", "Claims"],
                history.Sources.Select(s =>
                    Row(
                        s.CitedAs,
                        new object?[] { s.Title, Quiet(s.Url), Quiet(s.Note) },
                        s.Publisher,
                        s.Published?.Text,
                        s.Type,
                        s.Reliability.ToString(),
                        s.Read.ToString().ToLowerInvariant(),
                        Numbers.Text(cited.GetValueOrDefault(s.Id))
                    )
                )
            )
        );
    }

    /// <summary>An address stays text: the page follows no link to the outside.</summary>
    private static XElement? Quiet(string text) => text.Length == 0 ? null : El("div", Class("cite"), text);

    private static XElement ClaimsPerNode(Network history) =>
        Opening(
            [$"{history.Nodes.Length} nodes and their claims"],
            Table(
                ["Node", "Kind", "Id", "Claims"],
                Attention
                    .ClaimsPerNode(history)
                    .OrderByDescending(p => p.Value)
                    .ThenBy(p => p.Key)
                    .Select(p => Row(p.Key.Name, p.Key.Kind.Label, p.Key.Id, Numbers.Text(p.Value)))
            )
        );
}
