using System.Globalization;
using System.Xml.Linq;
using KazCsto.Analysis.Findings;
using KazCsto.Model;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report;

/// <summary>Where claims disagree: every value, the one in force, and why.</summary>
internal static class DisputeSection
{
    public static XElement Of(ReportContent content) =>
        ReportPage.Section(
            "disputes",
            "Where claims disagree",
            El(
                "p",
                "All claims are kept. The value in force is the most probable by the grades of its claims; then the one published later. At or below one half it is contested."
            ),
            Table(
                ["What", "In force", "Why", "Others"],
                content.Disputes.Select(d =>
                    d.Detail is { } detail ? ValueRow(d.Fact, detail) : FactRow(d.Fact)
                )
            )
        );

    private static XElement ValueRow(Fact fact, Detail detail) =>
        Row(
            Named(fact, detail.Name == "value" ? "" : $", {detail.Name}"),
            Reading(detail.InForce, fact),
            detail.Reason,
            detail.Readings.Skip(1).Select(r => Reading(r, fact))
        );

    private static XElement FactRow(Fact fact)
    {
        var sides = fact.Claims.ToLookup(c => c.Stance);
        return Row(
            Claims.Unfolding(Named(fact, ""), [fact]),
            fact.Standing switch
            {
                Standing.InForce => "it holds",
                _ => "contested",
            },
            $"probability {Number(fact.Probability)}",
            $"{sides[Stance.Affirms].Count()} affirm, {sides[Stance.Denies].Count()} deny"
        );
    }

    private static XElement Reading(Reading reading, Fact fact) =>
        El(
            "details",
            El(
                "summary",
                El("span", reading.Value),
                " ",
                El(
                    "span",
                    Class("cite"),
                    $"{Number(reading.Probability)}, {reading.Claims[0].Citation}"
                )
            ),
            El(
                "ul",
                Class("claims"),
                Claims
                    .ListOf(fact)
                    .Elements()
                    .Where((_, i) => reading.Claims.Contains(fact.Claims[i]))
            )
        );

    private static string Named(Fact fact, string detail) =>
        fact is Property property
            ? $"{property.Node.Name}: {property.Kind.Label}{detail}"
            : $"{((Tie)fact).From.Name} {((Tie)fact).Kind.Phrase} {((Tie)fact).To.Name}{detail}";

    private static string Number(double number) =>
        number.ToString("0.##", CultureInfo.InvariantCulture);
}
