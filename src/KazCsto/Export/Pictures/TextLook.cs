namespace KazCsto.Export.Pictures;

/// <summary>How a text looks.</summary>
/// <param name="Size">The size of its font.</param>
/// <param name="LineHeight">From line to line.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal sealed record TextLook(double Size, double LineHeight, string Colour, bool IsBold = false);
