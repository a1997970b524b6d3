namespace KazCsto.Cases.Qca;

/// <summary>A conjunction of conditions that each have one value, the others left open: <c>DEV*~URB</c>, <c>DEV{2}*IND{0}</c>.</summary>
/// <remarks>Its bits are those of a <see cref="PropertySpace"/>: all bits of a condition, or none.</remarks>
/// <param name="Literals">The conditions that it speaks of.</param>
/// <param name="Present">The values that they have.</param>
internal readonly record struct Term(int Literals, int Present)
{
    /// <summary>Whether it holds in a row of the truth table.</summary>
    public bool Covers(int row) => (row & Literals) == Present;

    /// <summary>Whether every row that it covers is covered by the other too.</summary>
    public bool LiesWithin(Term wider) =>
        (Literals & wider.Literals) == wider.Literals && (Present & wider.Literals) == wider.Present;

    /// <summary>The bit of a condition where all are sets.</summary>
    internal static int BitOf(int condition, int conditions) => 1 << (conditions - 1 - condition);

    /// <summary>As analysts write it; a conjunction of nothing always holds and is <c>1</c>.</summary>
    /// <param name="space">What its bits mean.</param>
    public string Shown(PropertySpace space)
    {
        var (literals, present) = (Literals, Present);
        var shown = Enumerable
            .Range(0, space.Conditions.Length)
            .Where(i => (literals & space.FieldOf(i)) != 0)
            .Select(i => space.LiteralOf(i, space.ValueOf(present, i)));
        return literals == 0 ? "1" : string.Join('*', shown);
    }

    /// <summary>The order in which the terms of a model stand: by the first condition, present before absent before open, greater values before smaller.</summary>
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
