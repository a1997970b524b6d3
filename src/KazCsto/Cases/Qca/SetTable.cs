namespace KazCsto.Cases.Qca;

/// <summary>Cases and how far each belongs to each set: 0 is out, 1 is in, what lies between is partly in.</summary>
/// <remarks>It is what an analysis starts from, wherever it comes from: a table of cases, calibrated figures, or a network.</remarks>
internal sealed class SetTable
{
    private readonly double[][] _memberships;

    private SetTable(ImmutableArray<string> cases, ImmutableArray<string> sets, double[][] memberships)
    {
        (Cases, Sets, _memberships) = (cases, sets, memberships);
    }

    /// <summary>The names of the cases.</summary>
    public ImmutableArray<string> Cases { get; }

    /// <summary>The names of the sets.</summary>
    public ImmutableArray<string> Sets { get; }

    /// <summary>A table of memberships.</summary>
    /// <param name="cases">The cases, each once.</param>
    /// <param name="sets">The sets, each once.</param>
    /// <param name="membership">The membership of a case, by its number, in a set, by its number.</param>
    /// <exception cref="ArgumentException">A case or a set is named twice, or a membership is not from 0 to 1.</exception>
    public static SetTable Of(IEnumerable<string> cases, IEnumerable<string> sets, Func<int, int, double> membership)
    {
        var (named, columns) = (cases.ToImmutableArray(), sets.ToImmutableArray());
        RefuseTwice(named, "case");
        RefuseTwice(columns, "set");
        var memberships = columns
            .Select((set, s) => named.Select((name, c) => Checked(membership(c, s), name, set)).ToArray())
            .ToArray();
        return new(named, columns, memberships);
    }

    /// <summary>How far each case belongs to a set or to its negation, in the order of the cases.</summary>
    /// <exception cref="ArgumentException">There is no such set.</exception>
    public double[] MembershipsIn(SetLiteral literal)
    {
        var set = Sets.IndexOf(literal.Set);
        return set >= 0
            ? [.. _memberships[set].Select(m => literal.IsNegated ? 1 - m : m)]
            : throw new ArgumentException($"'{literal.Set}' is not a set of this table");
    }

    private static double Checked(double membership, string name, string set) =>
        membership is >= 0 and <= 1
            ? membership
            : throw new ArgumentException(
                FormattableString.Invariant($"the membership of {name} in {set} is {membership}; expected 0 to 1")
            );

    private static void RefuseTwice(ImmutableArray<string> names, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (names.FirstOrDefault(name => !seen.Add(name)) is { } twice)
        {
            throw new ArgumentException($"the {what} '{twice}' is named twice");
        }
    }
}
