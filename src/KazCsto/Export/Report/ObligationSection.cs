using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Networks.Obligations;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report;

/// <summary>Who was owed help on the days of the cases, by the texts in force that day.</summary>
internal static class ObligationSection
{
    public static XElement? Of(ReportContent content) =>
        content.Plan.Obligations.Count == 0 ? null : SectionOf(content);

    private static XElement SectionOf(ReportContent content) =>
        ReportPage.Section(
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
                briefing.Provisions.Select(p => Provision(p, briefing.Network)),
                briefing.Deciders.Select(d => Body(d, briefing.Network)),
                Consents(briefing)
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

    private static XElement Provision(ProvisionBriefing provision, Network network) =>
        El(
            "div",
            El("h4", $"{provision.Provision.Name}", El("span", Class("aspect"), DutyWords.Nature(provision.Duty))),
            provision.Terms.Prepend(provision.Duty).Select(t => Claims.Unfolding(t.Stated(network), [t])),
            provision.PartOf.Concat(provision.Limits).Select(t => Claims.Unfolding(t.Told(network), [t])),
            Claims.Unfolding(
                $"{DutyWords.Bound(provision.Duty)}: {string.Join(", ", provision.Owed.Select(o => o.Named(o.Debtor, network)))}",
                provision.Owed.SelectMany(o => o.Ties)
            )
        );

    private static XElement Body(DecidingBody decider, Network network) =>
        El(
            "div",
            El("h4", $"Who decides: {decider.Body.Name}"),
            decider.Because.Select(t => Claims.Unfolding(t.Told(network), [t])),
            decider.Rule is null ? null : Claims.Unfolding(decider.Rule.Stated(network), [decider.Rule]),
            decider.Chairs.Select(c => Claims.Unfolding(c.Told(network), [c])),
            decider.Seats.Select(s =>
                Claims.Unfolding(
                    string.Join("; ", s.Offices.Select(o => o.Told(network)).Prepend(s.Membership.Told(network))),
                    s.Offices.Prepend(s.Membership)
                )
            )
        );

    private static XElement? Consents(Briefing briefing) =>
        briefing.Consents.IsEmpty
            ? null
            : El(
                "div",
                El("h4", "Whose consent was needed at home"),
                briefing.Consents.Select(t => Claims.Unfolding(t.Told(briefing.Network), [t]))
            );
}
