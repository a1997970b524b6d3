using System.Globalization;

namespace KazCsto.Cli.Output;

/// <summary>How numbers are printed.</summary>
internal static class Numbers
{
    /// <summary>For a reader: four decimals at the most.</summary>
    public static string Short(double number) =>
        number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>For a file: 12 significant digits.</summary>
    public static string Full(double number) =>
        number.ToString("G12", CultureInfo.InvariantCulture);
}
