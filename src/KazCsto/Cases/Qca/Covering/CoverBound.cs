namespace KazCsto.Cases.Qca.Covering;

/// <summary>How many columns a cover of some rows has at least.</summary>
/// <remarks>
/// Each row is given a share of 1 over the size of the widest column over it. No column then holds more than 1 in all, so that a cover has at least as many
/// columns as the shares add up to: a feasible solution of the dual of the covering programme.
/// </remarks>
internal sealed class CoverBound(CoverPart part, int[][] over, bool[] isBarred)
{
    private const double Rounding = 1e-9;

    private readonly int[] _sizes = new int[part.Columns.Length];

    /// <summary>The number; more than there are columns if a row has none left.</summary>
    public int Of(RowSet uncovered, Effort effort)
    {
        effort.Spend((long)part.Columns.Length * uncovered.Words);
        for (var c = 0; c < _sizes.Length; c++)
        {
            _sizes[c] = isBarred[c] ? 0 : part.Columns[c].CountCommon(uncovered);
        }

        var shares = 0.0;
        for (var row = uncovered.Next(0); row >= 0; row = uncovered.Next(row + 1))
        {
            var widest = 0;
            effort.Spend(over[row].Length);
            foreach (var column in over[row])
            {
                widest = Math.Max(widest, _sizes[column]);
            }

            if (widest == 0)
            {
                return int.MaxValue;
            }

            shares += 1.0 / widest;
        }

        return (int)Math.Ceiling(shares - Rounding);
    }
}
