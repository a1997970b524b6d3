namespace KazCsto.Model;

/// <summary>What the number on a tie means.</summary>
/// <param name="IsStrength">True for a strength (more = closer), false for a length (more = farther).</param>
/// <param name="Unit">Its unit.</param>
public sealed record Quantity(bool IsStrength, string Unit);
