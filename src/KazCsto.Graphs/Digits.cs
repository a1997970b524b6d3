using System.Globalization;

namespace KazCsto.Graphs;

/// <summary>How many digits of a number are carried.</summary>
internal static class Digits
{
    /// <summary>A number to the 12 significant digits that files and servers carry.</summary>
    public static double Rounded(double value) =>
        double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
