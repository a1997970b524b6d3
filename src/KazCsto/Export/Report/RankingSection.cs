using System.Globalization;
using System.Xml.Linq;
using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Findings;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report;

/// <summary>Access, brokerage and exit side by side, never as one number.</summary>
internal static class RankingSection
{
    private const int Shown = 8;
    private const int Carrying = 5;

    public static XElement Of(ReportContent content) =>
        ReportPage.Section(
            "rankings",
            "Access, brokerage, exit",
            El(
                "p",
                "Three sides of power that need not go together: how far one’s influence reaches (access), whether one stands between others (brokerage), and whether one could leave (exit). Each kind of node is ranked by itself. Open a score to see which ties carry it."
            ),
            content.Plan.RankedKinds.Select(kind => KindBlock(content, kind)),
            Dependences(content)
        );

    private static XElement KindBlock(ReportContent content, string kind)
    {
        var plural = content.Network.Schema.Nodes[kind].Plural;
        return El(
            "div",
            El("h3", plural),
            El(
                "div",
                Class("rankings"),
                content.SideBySide.Zip(content.Carried, (r, c) => RankingBlock(content, r, c, kind))
            ),
            Agreement(content, kind)
        );
    }

    private static XElement? RankingBlock(
        ReportContent content,
        Ranking ranking,
        Contributions carried,
        string kind
    )
    {
        var all = ranking.OfKind(kind).Where(n => n.Rank > 0).ToList();
        if (!all.Any(n => n.Rank > 1))
        {
            // Where all have one score, nobody is first.
            return null;
        }

        var ranked = all.Take(Shown);
        var claims = Attention.ClaimsPerNode(content.Network);
        return El(
            "div",
            Class("ranking"),
            El(
                "h4",
                $"{ranking.Measure.Name}",
                El("span", Class("aspect"), ranking.Measure.Aspect)
            ),
            El("p", Class("meaning"), $"{ranking.Measure.Meaning}."),
            El("ol", ranked.Select(n => Place(n, claims[n.Node], carried, content.Network))),
            AttentionNote(ranking, kind),
            LevelNote(content, ranking, kind),
            El("p", Class("convention"), $"{ranking.Projection.Rule.Name}: {ranking.Convention}")
        );
    }

    private static XElement Place(
        RankedNode node,
        int claims,
        Contributions carried,
        Network network
    )
    {
        var head = $"{node.Rank}{(node.IsTied ? "=" : "")} {node.Node.Name}";
        var ties = carried.Of(node.Node).Take(Carrying).ToList();
        return El(
            "li",
            El(
                "details",
                El(
                    "summary",
                    El("span", head),
                    " ",
                    El("span", Class("score"), Number(node.Score)),
                    " ",
                    El("span", Class("cite"), $"{claims} claims")
                ),
                El(
                    "p",
                    Class("fact"),
                    ties.Count == 0
                        ? "No single tie changes it."
                        : "The ties that carry it most, and the score without each:"
                ),
                ties.Select(t =>
                    Claims.Unfolding(
                        $"{Number(t.ScoreWithout)} without: {t.Tie.Told(network)}",
                        [t.Tie]
                    )
                )
            )
        );
    }

    private static XElement? AttentionNote(Ranking ranking, string kind)
    {
        var (tau, nodes) = Attention.Of(ranking, kind);
        return tau >= Attention.Follows
            ? El(
                "p",
                Class("warning"),
                $"This order follows attention: its rank correlation with the number of claims is {Number(tau)} over {nodes} nodes."
            )
            : null;
    }

    private static XElement LevelNote(ReportContent content, Ranking ranking, string kind)
    {
        var check = content.Levels[ranking.Projection.Rule.Name];
        var kept = check.StillFirst(ranking, kind);
        return El(
            "p",
            Class(kept == check.Tried ? "convention" : "warning"),
            $"The first stays first under {kept} of {check.Tried} choices of numbers that keep the order of the levels."
        );
    }

    private static XElement Agreement(ReportContent content, string kind)
    {
        var shown = content.SideBySide.Where(r => r.OfKind(kind).Any(n => n.Rank > 0)).ToList();
        return El(
            "details",
            El("summary", "How far these orders agree (Kendall’s tau-b)"),
            Table(
                ["", .. shown.Select(r => r.Measure.Name)],
                shown.Select(a =>
                    Row([a.Measure.Name, .. shown.Select(b => Number(Tau(a, b, kind)))])
                )
            )
        );
    }

    private static double Tau(Ranking a, Ranking b, string kind)
    {
        var nodes = a.OfKind(kind).Select(n => n.Node).Where(n => b.Find(n) is not null).ToList();
        return KendallTau.Of(
            [.. nodes.Select(n => Place(a, n))],
            [.. nodes.Select(n => Place(b, n))]
        );
    }

    private static double Place(Ranking ranking, Node node) =>
        ranking.Find(node) is { Rank: > 0 } found ? -found.Rank : double.NaN;

    private static XElement Dependences(ReportContent content) =>
        El(
            "div",
            El("h3", "Who hangs on whom"),
            El(
                "p",
                "The largest partner of each state in each family of ties. Without an alternative in the data the share says nothing and enters no ranking."
            ),
            Table(
                ["State", "Family", "Largest partner", "Share", "Alternative in the data", "From"],
                content.Dependences.Select(d =>
                    Row(
                        d.Node.Name,
                        d.Family,
                        PartnerOf(d),
                        Number(d.Share),
                        d.IsComparable ? "yes" : "none",
                        Claims.Unfolding(
                            d.Ties.Length == 1 ? "1 tie" : $"{d.Ties.Length} ties",
                            d.Ties
                        )
                    )
                )
            )
        );

    private static string PartnerOf(DependenceShare share) =>
        share.Alike == 0 ? share.Partner.Name : $"{share.Alike + 1} partners alike";

    private static string Number(double number) =>
        double.IsNaN(number) ? "–" : number.ToString("0.####", CultureInfo.InvariantCulture);
}
