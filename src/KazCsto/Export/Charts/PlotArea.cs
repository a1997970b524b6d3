using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>The area between two axes.</summary>
/// <param name="Box">Where it lies.</param>
/// <param name="Values">The axis of values, upwards.</param>
/// <param name="Days">The axis of days.</param>
internal sealed record PlotArea(Box Box, ValueAxis Values, TimeAxis Days)
{
    /// <summary>Where a day begins.</summary>
    public double X(DateOnly day) => Days.At(day);

    /// <summary>How far down a value lies; one beyond the axis at its end.</summary>
    public double Y(double value) => Box.Bottom - (Math.Clamp(Values.Share(value), 0, 1) * Box.Height);
}
