namespace KazCsto.Cases.Qca;

/// <summary>A conjunction of conditions, some present, some absent, the others left open: <c>DEV*~URB</c>.</summary>
/// <remarks>A condition is a bit; the first of k conditions is the bit 2^(k-1), so that a row read as a binary number is its number.</remarks>
/// <param name="Literals">The conditions that it speaks of.</param>
/// <param name="Present">Those of them that are present.</param>
internal readonly record struct Term(int Literals, int Present)
{
    /// <summary>Whether it holds in a row of the truth table.</summary>
    public bool Covers(int row) => (row & Literals) == Present;

    /// <summary>Whether every row that it covers is covered by the other too.</summary>
    public bool LiesWithin(Term wider) =>
        (Literals & wider.Literals) == wider.Literals && (Present & wider.Literals) == wider.Present;

    /// <summary>The bit of a condition.</summary>
    internal static int BitOf(int condition, int conditions) => 1 << (conditions - 1 - condition);

    /// <summary>As analysts write it; a conjunction of nothing always holds and is <c>1</c>.</summary>
    /// <param name="conditions">The conditions in their order.</param>
    public string Shown(IReadOnlyList<SetLiteral> conditions)
    {
        var (literals, present) = (Literals, Present);
        var shown = conditions
            .Select((condition, i) => (condition, Bit: BitOf(i, conditions.Count)))
            .Where(c => (literals & c.Bit) != 0)
            .Select(c => (present & c.Bit) != 0 ? c.condition : c.condition.Negated);
        return literals == 0 ? "1" : string.Join('*', shown);
    }

    /// <summary>The order in which the terms of a model stand: by the first condition, present before absent before open.</summary>
    internal static int Compare(Term one, Term other)
    {
        var differing = (one.Literals ^ other.Literals) | (one.Present ^ other.Present);
        if (differing == 0)
        {
            return 0;
        }

        var first = 1 << System.Numerics.BitOperations.Log2((uint)differing);
        return one.Place(first).CompareTo(other.Place(first));
    }

    private int Place(int bit) =>
        (Literals & bit) == 0 ? 2
        : (Present & bit) == 0 ? 1
        : 0;
}
