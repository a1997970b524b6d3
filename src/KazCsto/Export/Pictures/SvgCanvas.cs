using System.Xml;

namespace KazCsto.Export.Pictures;

/// <summary>Writes the few things that pictures are made of as SVG elements.</summary>
internal sealed class SvgCanvas : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly XmlWriter _xml;
    private readonly TextWriter _writer;

    public SvgCanvas(TextWriter writer) => (_writer, _xml) = (writer, Xml.Over(writer));

    public void Open(double width, double height, string title, string description)
    {
        _xml.WriteStartElement("svg", Namespace);
        Attribute("width", width);
        Attribute("height", height);
        _xml.WriteAttributeString("viewBox", $"0 0 {Numbers.Text(width)} {Numbers.Text(height)}");
        _xml.WriteAttributeString("font-family", Style.Fonts);
        _xml.WriteAttributeString("role", "img");
        _xml.WriteAttributeString("aria-labelledby", "title desc");
        Described("title", title);
        Described("desc", description);
        Rectangle(new(0, 0, width, height), 0, "#FFFFFF", "none", 0, "");
    }

    public void Close()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        _writer.Write('\n');
    }

    public void Dispose() => _xml.Dispose();

    /// <summary>A group that lasts until it is disposed of.</summary>
    public IDisposable Group(string id, string classes, string about, string tooltip)
    {
        _xml.WriteStartElement("g");
        _xml.WriteAttributeString("id", id);
        _xml.WriteAttributeString("class", classes);
        _xml.WriteAttributeString("data-id", Characters.Allowed(about));
        _xml.WriteElementString("title", Namespace, Characters.Allowed(tooltip));
        return new End(_xml);
    }

    /// <summary>A group that stands elsewhere, until it is disposed of.</summary>
    public IDisposable Moved(double x, double y)
    {
        _xml.WriteStartElement("g");
        _xml.WriteAttributeString("transform", $"translate({Numbers.Text(x)} {Numbers.Text(y)})");
        return new End(_xml);
    }

    public void Text(
        string text,
        Point at,
        double size,
        string colour,
        Anchor anchor,
        bool bold = false
    )
    {
        _xml.WriteStartElement("text");
        Attribute("x", at.X);
        Attribute("y", at.Y);
        Attribute("font-size", size);
        _xml.WriteAttributeString("fill", colour);
        if (anchor == Anchor.Middle)
        {
            _xml.WriteAttributeString("text-anchor", "middle");
        }

        if (bold)
        {
            _xml.WriteAttributeString("font-weight", "bold");
        }

        _xml.WriteString(Characters.Allowed(text));
        _xml.WriteEndElement();
    }

    public void Rectangle(
        Box box,
        double radius,
        string fill,
        string stroke,
        double width,
        string classes
    )
    {
        _xml.WriteStartElement("rect");
        if (classes.Length > 0)
        {
            _xml.WriteAttributeString("class", classes);
        }

        Attribute("x", box.Left);
        Attribute("y", box.Top);
        Attribute("width", box.Width);
        Attribute("height", box.Height);
        if (radius > 0)
        {
            Attribute("rx", radius);
        }

        Paint(fill, stroke, width);
        _xml.WriteEndElement();
    }

    public void Circle(Point centre, double radius, string fill)
    {
        _xml.WriteStartElement("circle");
        Attribute("cx", centre.X);
        Attribute("cy", centre.Y);
        Attribute("r", radius);
        Paint(fill, "none", 0);
        _xml.WriteEndElement();
    }

    public void Polygon(IReadOnlyList<Point> corners, string fill, string stroke, double width)
    {
        _xml.WriteStartElement("polygon");
        _xml.WriteAttributeString("points", string.Join(' ', corners.Select(Pair)));
        Paint(fill, stroke, width);
        _xml.WriteEndElement();
    }

    public void Path(Curve curve, string colour, double width, string dashes)
    {
        _xml.WriteStartElement("path");
        _xml.WriteAttributeString(
            "d",
            $"M{Pair(curve.Start)} C{Pair(curve.Leaving)} {Pair(curve.Arriving)} {Pair(curve.End)}"
        );
        Paint("none", colour, width);
        if (dashes.Length > 0)
        {
            _xml.WriteAttributeString("stroke-dasharray", dashes);
        }

        _xml.WriteEndElement();
    }

    public void Polyline(IReadOnlyList<Point> points, string colour, double width)
    {
        _xml.WriteStartElement("polyline");
        _xml.WriteAttributeString("points", string.Join(' ', points.Select(Pair)));
        Paint("none", colour, width);
        _xml.WriteEndElement();
    }

    private void Paint(string fill, string stroke, double width)
    {
        _xml.WriteAttributeString("fill", fill);
        if (width > 0)
        {
            _xml.WriteAttributeString("stroke", stroke);
            Attribute("stroke-width", width);
        }
    }

    private void Described(string element, string text)
    {
        _xml.WriteStartElement(element);
        _xml.WriteAttributeString("id", element);
        _xml.WriteString(Characters.Allowed(text));
        _xml.WriteEndElement();
    }

    private void Attribute(string name, double value) =>
        _xml.WriteAttributeString(name, Numbers.Text(value));

    private static string Pair(Point p) => $"{Numbers.Text(p.X)},{Numbers.Text(p.Y)}";

    private sealed class End(XmlWriter xml) : IDisposable
    {
        public void Dispose() => xml.WriteEndElement();
    }
}
