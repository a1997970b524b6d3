namespace KazCsto.Model;

/// <summary>What a kind of tie counts for in a projection.</summary>
/// <param name="Moves">Which end moves which.</param>
/// <param name="Level">Its strength, as an ordinal level above 0.</param>
/// <param name="Why">Why it is that strong, for the reader.</param>
public sealed record TieRule(Moves Moves, int Level, string Why);
