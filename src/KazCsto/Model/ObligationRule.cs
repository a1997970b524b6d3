namespace KazCsto.Model;

/// <summary>What obligations count for in a projection: an arc from who is bound to who is owed.</summary>
/// <param name="Duties">The duties that count.</param>
/// <param name="Level">Their strength, as an ordinal level above 0.</param>
/// <param name="Why">Why they are that strong, for the reader.</param>
public sealed record ObligationRule(IReadOnlyList<string> Duties, int Level, string Why);
