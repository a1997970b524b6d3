namespace KazCsto.Export.Charts;

/// <summary>The colours of charts, in an order in which neighbours differ in print too.</summary>
/// <remarks>The first five lines have the shades of Okabe and Ito's that <c>graph/style.yaml</c> has for ties, and the seventh its violet; the dark grey and the grey blue are of charts alone.</remarks>
internal static class Palette
{
    public const string Ink = "#111111";
    public const string Quiet = "#555555";
    public const string Grid = "#E6E9EC";
    public const string Axis = "#9AA3AB";

    private static readonly string[] Lines =
    [
        "#0072B2",
        "#B34F00",
        "#007A59",
        "#9C4B7E",
        "#8F6200",
        "#333333",
        "#5B5B9E",
        "#6B8E9E",
    ];

    /// <summary>The colour of a line; they begin anew after the last.</summary>
    public static string Line(int number) => Lines[number % Lines.Length];

    /// <summary>The dashes of a line: a colour that stands twice is dashed the second time.</summary>
    public static string? Dashes(int number) => number < Lines.Length ? null : "7 3";
}
