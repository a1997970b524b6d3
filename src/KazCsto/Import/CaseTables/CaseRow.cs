namespace KazCsto.Import.CaseTables;

/// <summary>A line of a table of cases.</summary>
/// <param name="Row">Where it stands.</param>
/// <param name="Cells">Its cells, the name of the case first.</param>
internal sealed record CaseRow(Row Row, string[] Cells);
