using System.Xml;

namespace KazCsto.Export.Pictures;

/// <summary>Writes the few things that pictures are made of as SVG elements.</summary>
internal sealed class SvgCanvas(TextWriter writer) : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly XmlWriter _xml = Xml.Over(writer);

    /// <summary>Ends every element, and the file.</summary>
    public void Dispose()
    {
        _xml.Dispose();
        writer.Write('\n');
    }

    /// <summary>An element that lasts until it is disposed of; what is null is left out.</summary>
    public IDisposable Element(string name, params (string Name, object? Value)[] attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes.Where(a => a.Value is not null))
        {
            var text = value is double number ? Numbers.Text(number) : (string)value!;
            _xml.WriteAttributeString(attribute, Characters.Allowed(text));
        }

        return new End(_xml);
    }

    /// <summary>An element that holds nothing but a text, or nothing.</summary>
    public void Draw(string name, string text, params (string Name, object? Value)[] attributes)
    {
        using (Element(name, attributes))
        {
            _xml.WriteString(Characters.Allowed(text));
        }
    }

    /// <summary>Lines of text below each other, from a point to the right or, if centred, around it.</summary>
    public void Text(IEnumerable<string> lines, Point at, TextLook look, bool centred = false)
    {
        foreach (var (i, line) in lines.Index())
        {
            Draw(
                "text",
                line,
                ("x", at.X),
                ("y", at.Y + (i * look.LineHeight)),
                ("font-size", look.Size),
                ("fill", look.Colour),
                ("text-anchor", centred ? "middle" : null),
                ("font-weight", look.IsBold ? "bold" : null)
            );
        }
    }

    /// <summary>Lines of text in the middle of a rectangle.</summary>
    public void Centred(IReadOnlyList<string> lines, Box box, TextLook look)
    {
        var above = ((lines.Count - 1) * look.LineHeight / 2) - (look.Size * 0.36);
        Text(lines, box.Centre - new Point(0, above), look, true);
    }

    public void Rectangle(
        Box box,
        double radius,
        string fill,
        string? stroke = null,
        double width = 1,
        string? classes = null
    ) =>
        Draw(
            "rect",
            "",
            ("class", classes),
            ("x", box.Left),
            ("y", box.Top),
            ("width", box.Width),
            ("height", box.Height),
            ("rx", radius > 0 ? radius : null),
            ("fill", fill),
            ("stroke", stroke),
            ("stroke-width", stroke is null ? null : width)
        );

    /// <summary>Straight lines from point to point; closed if filled.</summary>
    public void Polygon(IEnumerable<Point> points, string? fill, string? stroke, double width) =>
        Draw(
            fill is null ? "polyline" : "polygon",
            "",
            ("points", string.Join(' ', points.Select(Pair))),
            ("fill", fill ?? "none"),
            ("stroke", stroke),
            ("stroke-width", stroke is null ? null : width)
        );

    /// <summary>A point as SVG writes it.</summary>
    public static string Pair(Point p) => $"{Numbers.Text(p.X)},{Numbers.Text(p.Y)}";

    private sealed class End(XmlWriter xml) : IDisposable
    {
        public void Dispose() => xml.WriteEndElement();
    }
}
