using System.Buffers;
using System.Globalization;
using KazCsto.Answers;

namespace KazCsto.Export.Writers;

/// <summary>Cells of rows as texts for programs: twelve significant digits, true or false, nothing for what is not known.</summary>
internal static class CellText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(char.IsControl),
    ]);

    public static string Of(object? cell) =>
        cell switch
        {
            null or double.NaN => "",
            double number => Numbers.Precise(number),
            bool flag => flag ? "true" : "false",
            Nested nested => nested.Told,
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
        };

    /// <summary>A text that cannot move a cursor or colour a screen, whatever stands in the data.</summary>
    public static string Harmless(string text) =>
        text.AsSpan().ContainsAny(Controls) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;
}
