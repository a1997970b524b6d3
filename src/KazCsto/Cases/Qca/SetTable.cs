namespace KazCsto.Cases.Qca;

/// <summary>Cases and how far each belongs to each set: 0 is out, 1 is in, what lies between is partly in. A condition of several values has one of them instead.</summary>
/// <remarks>Where a set does not matter to a case, its membership is not a number. It is what an analysis starts from, wherever it comes from: a table of cases, calibrated figures, or a network.</remarks>
internal sealed class SetTable
{
    private readonly double[][] _memberships;

    private SetTable(
        ImmutableArray<string> cases,
        ImmutableArray<string> sets,
        ImmutableArray<int> values,
        double[][] memberships
    )
    {
        (Cases, Sets, Values, _memberships) = (cases, sets, values, memberships);
    }

    /// <summary>The names of the cases.</summary>
    public ImmutableArray<string> Cases { get; }

    /// <summary>The names of the sets.</summary>
    public ImmutableArray<string> Sets { get; }

    /// <summary>How many values each has: two, if it is a set.</summary>
    public ImmutableArray<int> Values { get; }

    /// <summary>A table of memberships.</summary>
    /// <param name="cases">The cases, each once.</param>
    /// <param name="sets">The sets, each once.</param>
    /// <param name="membership">The membership of a case, by its number, in a set, by its number; not a number where it does not matter.</param>
    /// <param name="valuesOf">How many values a set, by its number, has; two if this is not given.</param>
    /// <exception cref="ArgumentException">A case or a set is named twice, or a membership is not from 0 to 1, or a value is none of those.</exception>
    public static SetTable Of(
        IEnumerable<string> cases,
        IEnumerable<string> sets,
        Func<int, int, double> membership,
        Func<int, int>? valuesOf = null
    )
    {
        var (named, columns) = (cases.ToImmutableArray(), sets.ToImmutableArray());
        RefuseTwice(named, "case");
        RefuseTwice(columns, "set");
        ImmutableArray<int> values = [.. columns.Select((_, s) => valuesOf?.Invoke(s) ?? 2)];
        var memberships = columns
            .Select((set, s) => named.Select((name, c) => Checked(membership(c, s), values[s], name, set)).ToArray())
            .ToArray();
        return new(named, columns, values, memberships);
    }

    /// <summary>How many values a literal leaves open: two, but for a condition that has more.</summary>
    /// <exception cref="ArgumentException">There is no such set.</exception>
    public int ValuesOf(SetLiteral literal) => literal.Value is null ? Values[PlaceOf(literal)] : 2;

    /// <summary>How far each case belongs to a set, to its negation, or to a value, in the order of the cases; of a condition of several values the values.</summary>
    /// <exception cref="ArgumentException">There is no such set.</exception>
    public double[] MembershipsIn(SetLiteral literal)
    {
        var members = _memberships[PlaceOf(literal)]
            .Select(m => literal.Value is { } value && !double.IsNaN(m) ? (m == value ? 1 : 0) : m);
        return [.. members.Select(m => literal.IsNegated ? 1 - m : m)];
    }

    private int PlaceOf(SetLiteral literal)
    {
        var set = Sets.IndexOf(literal.Set);
        return set >= 0 ? set : throw new ArgumentException($"'{literal.Set}' is not a set of this table");
    }

    private static double Checked(double membership, int values, string name, string set)
    {
        var isValid =
            double.IsNaN(membership)
            || (
                values == 2
                    ? membership is >= 0 and <= 1
                    : double.IsInteger(membership) && membership >= 0 && membership < values
            );
        return isValid
            ? membership
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"the membership of {name} in {set} is {membership}; expected 0 to {values - 1}"
                )
            );
    }

    private static void RefuseTwice(ImmutableArray<string> names, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (names.FirstOrDefault(name => !seen.Add(name)) is { } twice)
        {
            throw new ArgumentException($"the {what} '{twice}' is named twice");
        }
    }
}
