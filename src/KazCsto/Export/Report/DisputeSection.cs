using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Evidence;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Where claims disagree: every value, the one in force, and why.</summary>
internal static class DisputeSection
{
    public static XElement Of(ReportContent content) =>
        Section(
            "disputes",
            "Where claims disagree",
            El(
                "p",
                "All claims are kept. The value in force is the most probable by the grades of its claims; then the one published later. At or below one half it is contested."
            ),
            Table(
                ["What", "In force", "Why", "Others"],
                content.Disputes.Select(d => d.Detail is { } detail ? ValueRow(d, detail) : FactRow(d))
            )
        );

    private static XElement ValueRow(Dispute dispute, Detail detail) =>
        Row(
            dispute.Title,
            Reading(detail.InForce, dispute),
            detail.Reason,
            detail.Readings.Skip(1).Select(r => Reading(r, dispute))
        );

    private static XElement FactRow(Dispute dispute)
    {
        var fact = dispute.Fact;
        var sides = fact.Claims.ToLookup(c => c.Stance);
        return Row(
            Claims.Unfolding(dispute.Title, [fact]),
            fact.Standing switch
            {
                Standing.InForce => "it holds",
                _ => "contested",
            },
            $"probability {Numbers.Short(fact.Probability)}",
            $"{sides[Stance.Affirms].Count()} affirm, {sides[Stance.Denies].Count()} deny"
        );
    }

    private static XElement Reading(Reading reading, Dispute dispute) =>
        Opening(
            [
                El("span", dispute.Told(reading)),
                " ",
                El("span", Class("cite"), $"{Numbers.Short(reading.Probability)}, {reading.Claims[0].Citation}"),
            ],
            El(
                "ul",
                Class("claims"),
                Claims.ListOf(dispute.Fact).Elements().Where((_, i) => reading.Claims.Contains(dispute.Fact.Claims[i]))
            )
        );
}
