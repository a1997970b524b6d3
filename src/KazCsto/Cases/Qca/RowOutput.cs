namespace KazCsto.Cases.Qca;

/// <summary>What a row of the truth table says of the outcome.</summary>
internal enum RowOutput
{
    /// <summary>Its cases do not have the outcome, or not consistently enough.</summary>
    Negative,

    /// <summary>Its cases have the outcome.</summary>
    Positive,

    /// <summary>It has no case, or too few.</summary>
    Remainder,

    /// <summary>Its cases do not say: its inclusion lies in the band between the two cuts. It is neither explained nor counted on.</summary>
    Inconclusive,

    /// <summary>It is a remainder that no solution may count on.</summary>
    Excluded,

    /// <summary>There is no such row: the number is that of no configuration.</summary>
    None,
}

/// <summary>What the rows of a table say of the outcome, by their numbers.</summary>
internal static class RowOutputs
{
    /// <summary>The outputs if no solution may count on some remainders.</summary>
    public static RowOutput[] Without(this RowOutput[] outputs, IEnumerable<int> rows)
    {
        var left = outputs.ToArray();
        foreach (var row in rows.Where(row => left[row] == RowOutput.Remainder))
        {
            left[row] = RowOutput.Excluded;
        }

        return left;
    }
}
