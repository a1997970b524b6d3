using System.Globalization;
using KazCsto.Answers;

namespace KazCsto.Export.Writers;

/// <summary>Cells of rows as texts for programs: twelve significant digits, true or false, nothing for what is not known.</summary>
internal static class CellText
{
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
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;
}
