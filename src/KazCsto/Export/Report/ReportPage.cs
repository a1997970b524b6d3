using System.Globalization;
using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>The report as one HTML page that needs nothing else: no network, no script.</summary>
internal static class ReportPage
{
    private static readonly Dictionary<string, string> ShortTitles = new()
    {
        ["findings"] = "Findings",
        ["why"] = "Why",
        ["picture"] = "Picture",
        ["rankings"] = "Rankings",
        ["obligations"] = "Obligations",
        ["cases"] = "Cases",
        ["paths"] = "Paths",
        ["time"] = "Over time",
        ["changes"] = "What changed",
        ["whatif"] = "If it were otherwise",
        ["disputes"] = "Where claims disagree",
        ["sources"] = "Sources and limits",
    };

    /// <summary>Writes the page.</summary>
    /// <param name="content">What it shows.</param>
    /// <param name="picture">The diagram as SVG.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ReportContent content, string picture, TextWriter output)
    {
        var sections = Sections(content, picture);
        Page.Write(
            content.Plan.Title,
            [Head(content), Contents(sections), El("main", sections), El("footer", El("p", Page.HowToOpen))],
            output
        );
    }

    /// <summary>The sections in order; they do not hang on one another, and are made side by side.</summary>
    private static List<XElement> Sections(ReportContent content, string picture)
    {
        Func<ReportContent, XElement?>[] sections =
        [
            FindingsSection.Of,
            WhySection.Of,
            _ => Picture(picture),
            RankingSection.Of,
            ObligationSection.Of,
            CaseSection.Of,
            PathSection.Of,
            TimelineSection.Of,
            ChangeSection.Of,
            WhatIfSection.Of,
            DisputeSection.Of,
            SourceSection.Of,
        ];
        return [.. sections.AsParallel().AsOrdered().Select(of => of(content)).OfType<XElement>()];
    }

    private static XElement Head(ReportContent content)
    {
        var network = content.Network;
        var claims = content.History.Claims.Count();
        return El(
            "header",
            El("h1", content.Plan.Title),
            El("p", Class("subtitle"), content.Plan.Subtitle),
            El(
                "p",
                Class("counts"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Stand(content)}{content.Restriction} · {network.Nodes.Length} nodes and {network.Ties.Length} ties · {claims} claims from {content.History.Sources.Length} sources in all"
                )
            )
        );
    }

    private static string Stand(ReportContent content) =>
        content.Network.Day is { } day ? $"As of {Numbers.InWords(day)}" : "All of history";

    /// <summary>A link to each section, under its short title.</summary>
    private static XElement Contents(IEnumerable<XElement> sections) =>
        El(
            "nav",
            sections
                .Select(s => s.Attribute("id")!.Value)
                .Select(id => El("a", new XAttribute("href", $"#{id}"), ShortTitles[id]))
        );

    private static XElement Picture(string svg) =>
        Section(
            "picture",
            "The network",
            El("div", Class("picture"), XElement.Parse(svg, LoadOptions.PreserveWhitespace))
        );
}
