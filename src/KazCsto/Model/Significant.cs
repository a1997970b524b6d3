using System.Globalization;

namespace KazCsto.Model;

/// <summary>A number that a reader should see the first digits of, however small it is, as the scores of a million nodes are.</summary>
internal readonly record struct Significant(double Value)
{
    private const double FromHereOnWhole = 1000;

    public override string ToString() =>
        double.IsNaN(Value) || Math.Abs(Value) >= FromHereOnWhole
            ? Numbers.Short(Value)
            : Value.ToString("G6", CultureInfo.InvariantCulture);
}
