using System.Globalization;

namespace KazCsto.Answers;

/// <summary>Cells as a reader sees them: four decimals, yes or no, <c>-</c> for what is not known.</summary>
internal static class CellWords
{
    public static string Of(object? cell) =>
        cell switch
        {
            null or double.NaN => "-",
            double number => Numbers.Short(number),
            bool flag => flag ? "yes" : "no",
            Statement said => said.Text,
            Part part => part.Title,
            Nested nested => nested.Told,
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
        };

    /// <summary>Whether all that stands in a column is numbers.</summary>
    public static bool AreNumbers(IEnumerable<object?> cells) =>
        cells.All(cell => cell is null or double or int or long or Significant);
}
