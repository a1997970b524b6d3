namespace KazCsto.Time.Scenarios;

/// <summary>A kind of tie that counts for another level in a projection.</summary>
/// <param name="Projection">The projection.</param>
/// <param name="Kind">The kind of tie.</param>
/// <param name="Before">Its level.</param>
/// <param name="After">The level that it gets.</param>
public sealed record LevelChange(string Projection, string Kind, int Before, int After);
