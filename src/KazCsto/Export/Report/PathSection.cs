using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;
using KazCsto.Networks.Paths;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Paths and chains of influence, each with its weakest hop.</summary>
internal static class PathSection
{
    public static XElement Of(ReportContent content) =>
        Section(
            "paths",
            "Paths",
            content.PathsOverTies.Select(p =>
                Block($"{p.Title}, over ties taken either way", p.Routes, content.Network)
            ),
            content.Chains.Select(p => Block($"How {p.Title}", p.Routes, content.Network))
        );

    private static XElement Block(string title, RouteList routes, Network network) =>
        El(
            "div",
            El("h3", title),
            El("ol", Class("routes"), routes.Routes.Select(r => RouteItem(r, network))),
            routes.MoreExist ? El("p", Class("none"), "More exist.") : null
        );

    private static XElement RouteItem(Route route, Network network)
    {
        var weakest = route.WeakestHop;
        return El(
            "li",
            El("p", Class("route"), string.Join(" → ", route.Nodes.Select(n => n.Name))),
            route
                .Hops.SelectMany(h => h.Ways)
                .Select(w => Claims.Unfolding(string.Join("; ", w.Select(t => t.Told(network))), w)),
            El(
                "p",
                Class("none"),
                $"Weakest hop: {weakest.From.Name} to {weakest.To.Name}, {weakest.WeakestTie.BestClaim.Citation}"
            )
        );
    }
}
