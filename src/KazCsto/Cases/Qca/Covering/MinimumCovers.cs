namespace KazCsto.Cases.Qca.Covering;

/// <summary>All smallest choices of columns (prime implicants) that cover every row.</summary>
/// <remarks>
/// What Petrick's method multiplies out, as a search. Only such steps simplify the table first as lose no minimum cover: a column that alone covers a row is
/// in every cover; a row is covered with any row whose columns are all among its own. A column that another one dominates is kept, since it may be in
/// a cover just as small. What is left falls into parts without a common column; each is searched by itself, and their covers are multiplied.
/// Petrick 1956, A direct determination of the irredundant forms of a Boolean function from the set of prime implicants.
/// </remarks>
internal static class MinimumCovers
{
    /// <param name="columns">The rows that each column covers; every row is covered by one at least.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="most">How many covers to list.</param>
    /// <param name="effort">How long to search.</param>
    public static Covers Of(RowSet[] columns, int rows, int most, Effort effort)
    {
        var table = new CoverTable(columns, rows);
        var needed = table.Reduce();
        var covers = new Covers(
            [
                [.. needed],
            ],
            1,
            true,
            needed.Count
        );
        foreach (var part in table.Parts())
        {
            covers = Product(covers, new CoverSearch(part, most, effort).Run(), most);
        }

        return covers;
    }

    private static Covers Product(Covers one, Covers other, int most)
    {
        var listed = one.Listed.SelectMany(_ => other.Listed, (a, b) => (int[])[.. a, .. b]).Take(most).ToList();
        return new(
            listed,
            one.Count * other.Count,
            one.IsCountExact && other.IsCountExact,
            one.AtLeast + other.AtLeast
        );
    }
}
