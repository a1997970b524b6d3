using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Access, brokerage and exit side by side, kind by kind.</summary>
internal static class RankingSection
{
    public static XElement Of(ReportContent content) =>
        Section(
            "rankings",
            "Access, brokerage, exit",
            El(
                "p",
                "Three sides of power that need not go together: how far one’s influence reaches (access), whether one stands between others (brokerage), and whether one could leave (exit). Each kind of node is ranked by itself. Open a name to see which ties change its score most."
            ),
            content.Plan.RankedKinds.Select(kind => KindBlock(content, content.Network.Schema.Nodes[kind])),
            El(
                "div",
                El("h3", "Who hangs on whom"),
                El(
                    "p",
                    "The largest partner of each state in each family of ties. Without an alternative in the data the share says nothing and enters no ranking."
                ),
                HtmlAnswer.Of([SidesOfPower.Dependences(content.Dependences)])
            )
        );

    private static XElement KindBlock(ReportContent content, NodeKind kind)
    {
        var sides = new SidesOfPower(content, kind);
        return El(
            "div",
            El("h3", kind.Plural),
            El("div", Class("rankings"), HtmlAnswer.Of(sides.Rankings())),
            HtmlAnswer.Of(sides.Beside())
        );
    }
}
