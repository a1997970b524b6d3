namespace KazCsto.Model;

/// <summary>When a tie without dates of its own holds.</summary>
/// <param name="Period">While its passing end happens; unknown if it has none.</param>
/// <param name="Doubt">Which of those dates nobody observed; blank if none.</param>
internal readonly record struct BorrowedDates(Period Period, string Doubt);
