using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>The area between two axes.</summary>
/// <param name="Box">Where it lies.</param>
/// <param name="Values">The axis of values, upwards.</param>
/// <param name="Along">The axis along which lines step.</param>
internal sealed record PlotArea(Box Box, ValueAxis Values, StepAxis Along)
{
    /// <summary>Where a place of the axis lies.</summary>
    public double X(double at) => Box.Left + (Box.Width * (at - Along.From) / (Along.Until - Along.From));

    /// <summary>How far down a value lies; one beyond the axis at its end.</summary>
    public double Y(double value) => Box.Bottom - (Math.Clamp(Values.Share(value), 0, 1) * Box.Height);
}
