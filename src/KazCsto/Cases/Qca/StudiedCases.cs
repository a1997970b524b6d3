namespace KazCsto.Cases.Qca;

/// <summary>The columns of a table that an analysis uses: conditions and outcome, as they were asked for.</summary>
internal sealed class StudiedCases
{
    private StudiedCases(
        ImmutableArray<string> names,
        ImmutableArray<SetLiteral> conditions,
        double[][] memberships,
        double[] outcome
    )
    {
        (Names, Conditions, Memberships, Outcome) = (names, conditions, memberships, outcome);
        IsCrisp = memberships.All(column => column.All(m => m is 0 or 1));
    }

    public ImmutableArray<string> Names { get; }

    public ImmutableArray<SetLiteral> Conditions { get; }

    /// <summary>By condition, then by case.</summary>
    public double[][] Memberships { get; }

    public double[] Outcome { get; }

    /// <summary>Whether the conditions are crisp; the outcome need not be.</summary>
    public bool IsCrisp { get; }

    public int Count => Names.Length;

    /// <exception cref="ArgumentException">A set is unknown, or the outcome is among the conditions, or a condition stands twice.</exception>
    /// <exception cref="InvalidDataException">There are too many conditions.</exception>
    /// <exception cref="UndecidedCaseException">A case is neither in nor out of a condition.</exception>
    public static StudiedCases Of(SetTable table, QcaOptions options)
    {
        var conditions = ConditionsOf(table, options);
        var memberships = conditions.Select(table.MembershipsIn).ToArray();
        for (var condition = 0; condition < memberships.Length; condition++)
        {
            RefuseUndecided(table, conditions[condition], memberships[condition]);
        }

        return new(table.Cases, conditions, memberships, table.MembershipsIn(options.Outcome));
    }

    /// <summary>How far each case belongs to a term: its least membership in a condition of it.</summary>
    public double[] MembershipsIn(Term term)
    {
        var least = new double[Count];
        Array.Fill(least, 1);
        for (var condition = 0; condition < Memberships.Length; condition++)
        {
            var bit = Term.BitOf(condition, Memberships.Length);
            if ((term.Literals & bit) == 0)
            {
                continue;
            }

            var column = Memberships[condition];
            var isPresent = (term.Present & bit) != 0;
            for (var i = 0; i < least.Length; i++)
            {
                least[i] = Math.Min(least[i], isPresent ? column[i] : 1 - column[i]);
            }
        }

        return least;
    }

    /// <summary>The row that a case belongs to.</summary>
    public int RowOf(int number)
    {
        var row = 0;
        foreach (var column in Memberships)
        {
            row = (row << 1) | (column[number] > 0.5 ? 1 : 0);
        }

        return row;
    }

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

        return conditions.Length is > 0 and <= QcaOptions.MostConditions
            ? conditions
            : throw new InvalidDataException(
                $"{conditions.Length} conditions are not possible; expected 1 to {QcaOptions.MostConditions}"
            );
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
