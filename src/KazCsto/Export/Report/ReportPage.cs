using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using KazCsto.Answers.Report;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report;

/// <summary>The report as one HTML page that needs nothing else: no network, no script.</summary>
/// <remarks>https://html.spec.whatwg.org/ , written as XML, so that every text is escaped by the writer.</remarks>
public static class ReportPage
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
        output.Write("<!DOCTYPE html>\n");
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = false,
            NewLineChars = "\n",
            Encoding = new UTF8Encoding(false),
        };
        using (var writer = XmlWriter.Create(output, settings))
        {
            PageOf(content, picture).WriteTo(writer);
        }

        output.Write('\n');
    }

    private static XElement PageOf(ReportContent content, string picture)
    {
        var sections = Sections(content, picture);
        return El(
            "html",
            new XAttribute("lang", "en"),
            El(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement(
                    "meta",
                    new XAttribute("name", "viewport"),
                    new XAttribute("content", "width=device-width")
                ),
                new XElement(
                    "meta",
                    new XAttribute("http-equiv", "Content-Security-Policy"),
                    new XAttribute("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                ),
                El("title", content.Plan.Title),
                El("style", Stylesheet())
            ),
            El("body", Head(content), Contents(sections), El("main", sections), Foot())
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

    private static XElement Foot() =>
        El(
            "footer",
            El(
                "p",
                "Every line with a triangle opens to the claims behind it: what is claimed, by which source, at which place, with which grade, and in which row of the seed tables."
            )
        );

    private static string Stylesheet()
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
