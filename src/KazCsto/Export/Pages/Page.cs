using System.Text;
using System.Xml;
using System.Xml.Linq;
using KazCsto.Answers;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Pages;

/// <summary>A whole HTML page that needs nothing else: no network, no script.</summary>
/// <remarks>https://html.spec.whatwg.org/ , written as XML, so that every text is escaped by the writer.</remarks>
internal static class Page
{
    /// <summary>What a reader has to know about the lines of a page.</summary>
    public const string HowToOpen =
        "Every line with a triangle opens to the claims behind it: what is claimed, by which source, at which place, with which grade, and in which row of the seed tables.";

    /// <summary>Writes answers as a page of their own.</summary>
    public static void Write(IReadOnlyCollection<Answer> answers, TextWriter output) =>
        Write(
            answers.First().Name,
            [
                El("main", answers.Select(a => El("section", El("h2", a.Name), HtmlAnswer.Of(Blocks(a))))),
                El("footer", El("p", HowToOpen)),
            ],
            output
        );

    /// <summary>Writes a page.</summary>
    public static void Write(string title, IEnumerable<XElement?> body, TextWriter output)
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
            El("html", new XAttribute("lang", "en"), Head(title), El("body", body)).WriteTo(writer);
        }

        output.Write('\n');
    }

    /// <summary>Without blocks the rows are read.</summary>
    private static ImmutableArray<Block> Blocks(Answer answer) =>
        answer.Blocks.IsEmpty ? [new Grid(answer.Rows.Columns, answer.Rows.Cells)] : answer.Blocks;

    private static XElement Head(string title) =>
        El(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width")),
            new XElement(
                "meta",
                new XAttribute("http-equiv", "Content-Security-Policy"),
                new XAttribute("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
            ),
            El("title", title),
            El("style", Stylesheet())
        );

    private static string Stylesheet()
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
