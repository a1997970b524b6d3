using System.Globalization;

namespace KazCsto.Model;

/// <summary>Numbers as files carry them: the same on any machine and in any culture.</summary>
internal static class Numbers
{
    /// <summary>A coordinate or width, to 0.1.</summary>
    public static string Text(double value) =>
        // Adding zero turns -0 into 0, which is written without a sign.
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A score or probability for a reader: four decimals at the most, <c>-</c> where there is none.</summary>
    public static string Short(double value) =>
        double.IsNaN(value) ? "-" : value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A score or probability, to 12 significant digits.</summary>
    public static string Precise(double value) => value.ToString("G12", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day in words: <c>9 January 2022</c>.</summary>
    public static string InWords(DateOnly day) => Words.Day(day);

    /// <summary>A day as files carry it: <c>2022-01-09</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
