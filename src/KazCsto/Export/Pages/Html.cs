using System.Xml.Linq;

namespace KazCsto.Export.Pages;

/// <summary>Elements of an HTML page. Text goes in as text and comes out escaped, whatever it holds.</summary>
internal static class Html
{
    // XML 1.0 cannot carry them, and a page shows nothing for them.
    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, 32).Where(c => c is not (9 or 10 or 13)).Select(c => (char)c),
        '\uFFFE',
        '\uFFFF',
    ]);

    public static XElement El(string name, params object?[] content)
    {
        var element = new XElement(name, content.Select(Clean));
        // Written as <p></p>: HTML knows no <p/>.
        if (element.IsEmpty)
        {
            element.Value = "";
        }

        return element;
    }

    public static XAttribute Class(string name) => new("class", name);

    public static XElement Section(string id, string title, params object?[] content) =>
        El("section", new XAttribute("id", id), El("h2", title), content);

    public static XElement Table(IEnumerable<string> columns, IEnumerable<XElement> rows) =>
        El(
            "div",
            Class("scroll"),
            El(
                "table",
                El("thead", El("tr", columns.Select(c => El("th", new XAttribute("scope", "col"), c)))),
                El("tbody", rows)
            )
        );

    /// <summary>A line that opens to what lies inside.</summary>
    public static XElement Opening(IEnumerable<object?> summary, params object?[] inside) =>
        El("details", El("summary", [.. summary]), El("div", Class("inside"), inside));

    /// <summary>What lies out of sight until it is opened.</summary>
    public static XElement Folded(string title, params object?[] inside) =>
        El("div", Class("block"), Opening([title], inside));

    public static XElement Row(params object?[] cells) => El("tr", cells.Select(c => El("td", c)));

    private static object? Clean(object? content) =>
        content is string text && text.AsSpan().ContainsAny(Controls)
            ? string.Concat(text.Where(c => !Controls.Contains(c)))
            : content;
}
