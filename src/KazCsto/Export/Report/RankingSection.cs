using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Evidence;
using KazCsto.Export.Pages;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Access, brokerage and exit side by side, never as one number.</summary>
internal static class RankingSection
{
    private const int Shown = 8;
    private const int Carrying = 5;

    public static XElement Of(ReportContent content) =>
        Section(
            "rankings",
            "Access, brokerage, exit",
            El(
                "p",
                "Three sides of power that need not go together: how far one’s influence reaches (access), whether one stands between others (brokerage), and whether one could leave (exit). Each kind of node is ranked by itself. Open a score to see which ties change it most."
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
            Agreement(content, kind),
            Choices(content, kind)
        );
    }

    private static XElement? RankingBlock(ReportContent content, Ranking ranking, Contributions carried, string kind)
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
            El("h4", $"{ranking.Measure.Name}", El("span", Class("aspect"), ranking.Measure.Aspect)),
            El("p", Class("meaning"), $"{ranking.Measure.Meaning}."),
            El("ol", ranked.Select(n => Place(n, claims[n.Node], carried, content.Network))),
            AttentionNote(ranking, kind),
            content.Evidence.FirstPlaces.TryGetValue((ranking.Measure.Name, kind), out var first)
                ? FirstPlaceNote.Of(first, content.Network)
                : null,
            El("p", Class("convention"), $"{ranking.Projection.Rule.Name}: {ranking.Convention}")
        );
    }

    private static XElement Place(RankedNode node, int claims, Contributions carried, Network network)
    {
        var ties = carried.Of(node.Node).Take(Carrying).ToList();
        return El(
            "li",
            Opening(
                [
                    El("span", $"{node.Place} {node.Node.Name}"),
                    " ",
                    El("span", Class("score"), Numbers.Short(node.Score)),
                    " ",
                    El("span", Class("cite"), Counted.Of(claims, "claim")),
                ],
                El(
                    "p",
                    Class("fact"),
                    ties.Count == 0
                        ? "No single tie changes it."
                        : "The ties that change it most, and the score without each:"
                ),
                ties.Select(t =>
                    Claims.Unfolding($"{Numbers.Short(t.ScoreWithout)} without: {t.Tie.Told(network)}", [t.Tie])
                )
            )
        );
    }

    private static XElement? AttentionNote(Ranking ranking, string kind) =>
        Attention.Warning(ranking, kind) is { } warning ? El("p", Class("warning"), warning) : null;

    private static XElement? Choices(ReportContent content, string kind)
    {
        var places = content
            .SideBySide.Select(r => content.Evidence.FirstPlaces.GetValueOrDefault((r.Measure.Name, kind)))
            .OfType<FirstPlace>()
            .Select(FirstPlaceNote.Choices)
            .ToList();
        return places.Count == 0
            ? null
            : Opening(
                [
                    "Whatever one chooses? Each first place under every choice of grades, levels, parallel ties and lengths",
                ],
                places
            );
    }

    private static XElement Agreement(ReportContent content, string kind)
    {
        var shown = content.SideBySide.Where(r => r.OfKind(kind).Any(n => n.Rank > 0)).ToList();
        return Opening(
            ["How far these orders agree (Kendall’s tau-b)"],
            Table(
                ["", .. shown.Select(r => r.Measure.Name)],
                shown.Select(a => Row([a.Measure.Name, .. shown.Select(b => Numbers.Short(Tau(a, b, kind)))]))
            )
        );
    }

    private static double Tau(Ranking a, Ranking b, string kind)
    {
        var nodes = a.OfKind(kind).Select(n => n.Node).Where(n => b.Find(n) is not null).ToList();
        return KendallTau.Of([.. nodes.Select(n => Place(a, n))], [.. nodes.Select(n => Place(b, n))]);
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
                        Numbers.Short(d.Share),
                        d.IsComparable ? "yes" : "none",
                        Claims.Unfolding(Counted.Of(d.Ties.Length, "tie"), d.Ties)
                    )
                )
            )
        );

    private static string PartnerOf(DependenceShare share) =>
        share.Alike == 0 ? share.Partner.Name : $"{share.Alike + 1} partners alike";
}
