namespace KazCsto.Cases.Qca.Covering;

/// <summary>A part of a covering table that has no column in common with the rest.</summary>
/// <param name="Columns">The rows of the part, numbered anew, that each kind of column covers; no two are equal.</param>
/// <param name="Alike">The numbers of the columns of each kind in the whole table.</param>
/// <param name="Rows">How many rows it has.</param>
internal sealed record CoverPart(RowSet[] Columns, int[][] Alike, int Rows);
