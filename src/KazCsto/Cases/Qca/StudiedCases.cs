namespace KazCsto.Cases.Qca;

/// <summary>The columns of a table that an analysis uses: conditions and outcome, as they were asked for.</summary>
internal sealed class StudiedCases
{
    private readonly int[][] _rows;

    private StudiedCases(ImmutableArray<string> names, PropertySpace space, double[][] memberships, double[] outcome)
    {
        (Names, Space, Memberships, Outcome) = (names, space, memberships, outcome);
        IsCrisp = memberships.Index().All(c => space.Values[c.Index] > 2 || IsCrispSet(c.Item));
        _rows = [.. Enumerable.Range(0, names.Length).Select(number => RowsIn(space, memberships, number))];
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>The conditions and their values.</summary>
    public PropertySpace Space { get; }

    public ImmutableArray<SetLiteral> Conditions => Space.Conditions;

    /// <summary>By condition, then by case: memberships, of a condition of several values the values; not a number where it does not matter.</summary>
    public double[][] Memberships { get; }

    public double[] Outcome { get; }

    /// <summary>Whether the conditions are crisp; the outcome need not be.</summary>
    public bool IsCrisp { get; }

    public int Count => Names.Length;

    /// <exception cref="ArgumentException">A set is unknown, or the outcome is among the conditions, or a condition stands twice.</exception>
    /// <exception cref="InvalidDataException">There are too many conditions, or the outcome of a case does not matter.</exception>
    /// <exception cref="UndecidedCaseException">A case is neither in nor out of a condition.</exception>
    public static StudiedCases Of(SetTable table, QcaOptions options)
    {
        var conditions = ConditionsOf(table, options);
        var memberships = conditions.Select(table.MembershipsIn).ToArray();
        for (var condition = 0; condition < memberships.Length; condition++)
        {
            RefuseUndecided(table, conditions[condition], memberships[condition]);
        }

        var space = PropertySpace.Of(
            conditions,
            [.. conditions.Select(table.ValuesOf)],
            [.. conditions.Select((c, i) => table.ValuesOf(c) == 2 && !IsCrispSet(memberships[i]))]
        );
        return new(table.Cases, space, memberships, OutcomesIn(table, options.Outcome));
    }

    /// <summary>How far a case belongs to a value of a condition; of a set 1 is the set and 0 its negation.</summary>
    public double MembershipOf(int number, int condition, int value)
    {
        var membership = Memberships[condition][number];
        return double.IsNaN(membership) ? 1
            : Space.Values[condition] > 2 ? (membership == value ? 1 : 0)
            : value == 1 ? membership
            : 1 - membership;
    }

    /// <summary>The same cases with the negated outcome.</summary>
    public StudiedCases Negated() => new(Names, Space, Memberships, [.. Outcome.Select(y => 1 - y)]);

    /// <summary>How far each case belongs to a term: its least membership in a condition of it.</summary>
    public double[] MembershipsIn(Term term)
    {
        var least = new double[Count];
        Array.Fill(least, 1);
        for (var condition = 0; condition < Memberships.Length; condition++)
        {
            if ((term.Literals & Space.FieldOf(condition)) == 0)
            {
                continue;
            }

            var value = Space.ValueOf(term.Present, condition);
            for (var i = 0; i < least.Length; i++)
            {
                least[i] = Math.Min(least[i], MembershipOf(i, condition, value));
            }
        }

        return least;
    }

    /// <summary>The row that a case belongs to; several, where a condition does not matter to it.</summary>
    public int[] RowsOf(int number) => _rows[number];

    /// <exception cref="InvalidDataException">All cases have the outcome, or none has.</exception>
    public void RefuseOneOutcome(SetLiteral outcome)
    {
        var with = Outcome.Count(y => y > 0.5);
        if (with == 0 || with == Count)
        {
            throw new InvalidDataException(
                $"{(with == 0 ? "no case has" : "every case has")} {outcome}; there is nothing to compare"
            );
        }
    }

    /// <summary>The conditions that are asked for, or every set but the outcome.</summary>
    public static ImmutableArray<SetLiteral> ConditionsOf(SetTable table, QcaOptions options)
    {
        var conditions = options.Conditions.IsEmpty
            ? [.. table.Sets.Where(s => s != options.Outcome.Set).Select(s => new SetLiteral(s))]
            : options.Conditions;
        if (conditions.Any(c => c.Set == options.Outcome.Set))
        {
            throw new ArgumentException("the outcome cannot be one of its conditions");
        }

        if (conditions.DistinctBy(c => c.Set).Count() < conditions.Length)
        {
            throw new ArgumentException("a condition stands twice");
        }

        return conditions;
    }

    private static bool IsCrispSet(double[] memberships) => memberships.All(m => m is 0 or 1 or double.NaN);

    private static int[] RowsIn(PropertySpace space, double[][] memberships, int number)
    {
        var row = 0;
        for (var condition = 0; condition < memberships.Length; condition++)
        {
            var membership = memberships[condition][number];
            var value =
                space.Values[condition] > 2 ? membership
                : membership > 0.5 ? 1
                : 0;
            row |= double.IsNaN(membership) ? 0 : space.BitsOf(condition, (int)value);
        }

        int[] rows = [row];
        for (var condition = 0; condition < memberships.Length; condition++)
        {
            if (double.IsNaN(memberships[condition][number]))
            {
                var place = condition;
                var values = Enumerable.Range(0, space.Values[place]);
                rows = [.. rows.SelectMany(_ => values, (found, any) => found | space.BitsOf(place, any))];
            }
        }

        return rows;
    }

    private static double[] OutcomesIn(SetTable table, SetLiteral outcome)
    {
        if (table.ValuesOf(outcome) > 2)
        {
            throw new ArgumentException($"{outcome} has several values; one of them has to be named");
        }

        var outcomes = table.MembershipsIn(outcome);
        var unknown = Array.FindIndex(outcomes, double.IsNaN);
        return unknown < 0
            ? outcomes
            : throw new InvalidDataException($"the outcome {outcome} of {table.Cases[unknown]} cannot be -");
    }

    private static void RefuseUndecided(SetTable table, SetLiteral condition, double[] column)
    {
        var undecided = Array.FindIndex(column, m => Math.Abs(m - 0.5) < QcaOptions.Tolerance);
        if (undecided >= 0)
        {
            throw new UndecidedCaseException(table.Cases[undecided], condition.Set);
        }
    }
}
