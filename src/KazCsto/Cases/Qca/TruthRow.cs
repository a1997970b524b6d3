namespace KazCsto.Cases.Qca;

/// <summary>A row of a truth table that has cases: a configuration of conditions.</summary>
/// <param name="Number">The number of the configuration in its <see cref="PropertySpace"/>: of sets a binary number, the first condition its highest digit.</param>
/// <param name="Inclusion">Σmin(x,y)/Σx over all cases, x their memberships in the configuration.</param>
/// <param name="Pri">The proportional reduction in inconsistency, <see cref="ParametersOfFit.Pri"/>.</param>
/// <param name="Output">What it says of the outcome.</param>
/// <param name="With">The numbers of its cases that have the outcome: more in than out.</param>
/// <param name="Without">The numbers of its cases that do not.</param>
internal sealed record TruthRow(
    int Number,
    double Inclusion,
    double Pri,
    RowOutput Output,
    ImmutableArray<int> With,
    ImmutableArray<int> Without
)
{
    /// <summary>How many cases belong to it: those whose membership in the configuration exceeds .5.</summary>
    public int Count => With.Length + Without.Length;

    /// <summary>Whether some of its cases have the outcome and others do not.</summary>
    public bool IsContradictory => With.Length > 0 && Without.Length > 0;

    /// <summary>The numbers of its cases in the order of the table.</summary>
    public IEnumerable<int> Cases => With.Concat(Without).Order();
}
