namespace KazCsto.Export;

/// <summary>Texts and names as DOT writes them.</summary>
internal static class DotText
{
    /// <summary>A label: an escString, in which a backslash and some letters would mean something else.</summary>
    public static string Label(IEnumerable<string> lines) =>
        $"\"{string.Join("\\n", lines.Select(line => Markup(line).Replace("\\", "\\\\").Replace("\"", "\\\"")))}\"";

    /// <summary>An id, which is also an escString; as a character reference a backslash is safe however often it is expanded.</summary>
    public static string Escaped(string text) => Tooltip(text);

    /// <summary>A tooltip: Graphviz expands it twice, so that a backslash must be a character reference.</summary>
    public static string Tooltip(string text)
    {
        var allowed = new Characters().Allowed(text).ReplaceLineEndings("\n");
        return $"\"{Markup(allowed).Replace("\\", "&#92;").Replace("\"", "&quot;").Replace("\n", "&#10;")}\"";
    }

    /// <summary>The attributes of a shape.</summary>
    public static string Shape(NodeShape shape) =>
        shape switch
        {
            NodeShape.Rounded => "shape=\"box\", style=\"filled,rounded\"",
            NodeShape.Pill => "shape=\"ellipse\"",
            NodeShape.Octagon => "shape=\"octagon\"",
            NodeShape.Hexagon => "shape=\"hexagon\"",
            NodeShape.Parallelogram => "shape=\"parallelogram\"",
            NodeShape.Note => "shape=\"note\"",
            NodeShape.Doubled => "shape=\"box\", peripheries=\"2\"",
            NodeShape.Tab => "shape=\"tab\"",
            _ => "shape=\"box\"",
        };

    public static string Arrow(Arrow arrow) =>
        arrow switch
        {
            Export.Arrow.Triangle => "normal",
            Export.Arrow.Open => "vee",
            Export.Arrow.Diamond => "diamond",
            Export.Arrow.Dot => "dot",
            _ => "none",
        };

    /// <summary>DOT knows only two patterns besides the unbroken line: what is not sure keeps them for itself.</summary>
    public static string Line(LinePattern line) =>
        line switch
        {
            LinePattern.Possible => "dashed",
            LinePattern.Contested => "dotted",
            LinePattern.LongDash or LinePattern.DashDot => "solid",
            _ => "solid",
        };

    private static string Markup(string text) => text.Replace("&", "&amp;");
}
