namespace KazCsto.Cases.Qca;

/// <summary>Every configuration of the conditions, and what the cases in it say of the outcome.</summary>
/// <remarks>
/// A case belongs to the one row in which its membership exceeds .5; where a condition does not matter to it, to the rows of every value of that condition. A row of fewer cases than the cut is a remainder; it is positive if its
/// inclusion and PRI reach their cuts, with a tolerance of 1e-9; else it is negative, or, if its inclusion reaches the lower cut of a band, inconclusive. Inclusion and PRI are over all cases, not only those in the row.
/// Ragin 2008, Redesigning Social Inquiry, chapter 7.
/// </remarks>
internal sealed class TruthTable
{
    internal TruthTable(PropertySpace space, SetLiteral outcome, ImmutableArray<TruthRow> rows)
    {
        (Space, Outcome, Rows) = (space, outcome, rows);
        Outputs = Unobserved(space);
        foreach (var row in rows)
        {
            Outputs[row.Number] = row.Output;
        }
    }

    /// <summary>The conditions and their values.</summary>
    public PropertySpace Space { get; }

    /// <summary>The conditions, the first the highest digit of a row.</summary>
    public ImmutableArray<SetLiteral> Conditions => Space.Conditions;

    /// <summary>The outcome.</summary>
    public SetLiteral Outcome { get; }

    /// <summary>The rows that have cases, by their numbers.</summary>
    public ImmutableArray<TruthRow> Rows { get; }

    /// <summary>How many rows there are, with and without cases: 2^k of k sets.</summary>
    public int Size => Space.Rows.Length;

    /// <summary>How many rows are remainders: without cases, or with too few.</summary>
    public int Remainders => Outputs.Count(o => o == RowOutput.Remainder);

    /// <summary>The rows with cases that have the outcome beside cases that do not.</summary>
    public IEnumerable<TruthRow> Contradictory => Rows.Where(r => r.IsContradictory);

    /// <summary>By the number of the row.</summary>
    internal RowOutput[] Outputs { get; }

    /// <summary>The outputs of a table in which no row has a case.</summary>
    internal static RowOutput[] Unobserved(PropertySpace space)
    {
        var outputs = new RowOutput[space.Numbers];
        Array.Fill(outputs, RowOutput.None);
        foreach (var row in space.Rows)
        {
            outputs[row] = RowOutput.Remainder;
        }

        return outputs;
    }

    internal static RowOutput OutputOf(int count, double inclusion, double pri, QcaOptions options)
    {
        var reaches =
            inclusion >= options.InclusionCut - QcaOptions.Tolerance && pri >= options.PriCut - QcaOptions.Tolerance;
        return count < options.FrequencyCut ? RowOutput.Remainder
            : reaches ? RowOutput.Positive
            : options.NegativeBelow is { } lower && inclusion >= lower - QcaOptions.Tolerance ? RowOutput.Inconclusive
            : RowOutput.Negative;
    }

    internal static TruthTable Of(StudiedCases cases, QcaOptions options) => Of(cases, RowSums.Of(cases), options);

    internal static TruthTable Of(StudiedCases cases, RowSums sums, QcaOptions options)
    {
        var rows = Enumerable
            .Range(0, cases.Count)
            .SelectMany(cases.RowsOf, (number, row) => (Number: number, Row: row))
            .GroupBy(c => c.Row, c => c.Number)
            .OrderBy(g => g.Key)
            .Select(g => RowOf(g.Key, [.. g], cases, sums, options));
        return new(cases.Space, options.Outcome, [.. rows]);
    }

    private static TruthRow RowOf(int row, List<int> members, StudiedCases cases, RowSums sums, QcaOptions options)
    {
        var (inclusion, pri) = (sums.InclusionOf(row), sums.PriOf(row));
        return new(
            row,
            inclusion,
            pri,
            OutputOf(members.Count, inclusion, pri, options),
            [.. members.Where(HasOutcome)],
            [.. members.Where(c => !HasOutcome(c))]
        );

        bool HasOutcome(int number) => cases.Outcome[number] > 0.5;
    }
}
