namespace KazCsto.Export.Pictures;

/// <summary>Texts and names as DOT writes them.</summary>
internal static class DotText
{
    private const int LongestPiece = 2_500;

    /// <summary>A label: an escString, in which a backslash and some letters would mean something else.</summary>
    public static string Label(IEnumerable<string> lines)
    {
        var escaped = lines.Select(l => Markup(l).Replace("\\", "\\\\").Replace("\"", "\\\""));
        return $"\"{string.Join("\\n", escaped)}\"";
    }

    /// <summary>An id or a tooltip: Graphviz expands it up to twice, so that a backslash must be a character reference.</summary>
    public static string Escaped(string text)
    {
        var allowed = Characters.Allowed(text).ReplaceLineEndings("\n");
        return string.Join(" + ", Pieces(allowed).Select(piece => $"\"{Referenced(piece)}\""));
    }

    /// <summary>The attributes of a shape.</summary>
    public static string Shape(NodeShape shape) =>
        shape switch
        {
            NodeShape.Rounded => "shape=\"box\", style=\"filled,rounded\"",
            NodeShape.Pill => "shape=\"ellipse\"",
            NodeShape.Doubled => "shape=\"box\", peripheries=\"2\"",
            _ => $"shape=\"{shape.ToString().ToLowerInvariant()}\"",
        };

    public static string Arrow(Arrow arrow) =>
        arrow switch
        {
            KazCsto.Export.Pictures.Arrow.Triangle => "normal",
            KazCsto.Export.Pictures.Arrow.Open => "vee",
            _ => arrow.ToString().ToLowerInvariant(),
        };

    /// <summary>DOT knows only two patterns besides the unbroken line: what is not sure keeps them for itself.</summary>
    public static string Line(LinePattern line) =>
        line switch
        {
            LinePattern.Possible => "dashed",
            LinePattern.Contested => "dotted",
            _ => "solid",
        };

    /// <summary>Pieces that DOT joins again: Graphviz reads no quoted text of more than 16384 bytes.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        for (var at = 0; at < text.Length || at == 0; )
        {
            var length = Math.Min(LongestPiece, text.Length - at);
            length -= length > 0 && char.IsHighSurrogate(text[at + length - 1]) ? 1 : 0;
            yield return text.Substring(at, length);
            at += Math.Max(1, length);
        }
    }

    private static string Referenced(string text) =>
        Markup(text).Replace("\\", "&#92;").Replace("\"", "&quot;").Replace("\n", "&#10;");

    private static string Markup(string text) => text.Replace("&", "&amp;");
}
