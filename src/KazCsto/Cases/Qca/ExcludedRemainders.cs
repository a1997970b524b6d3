namespace KazCsto.Cases.Qca;

/// <summary>Remainders that no solution may count on, and why.</summary>
/// <remarks>
/// The enhanced standard analysis leaves out untenable assumptions: remainders that cannot be, those that contradict a claim of necessity, and
/// contradictory simplifying assumptions, which the parsimonious solutions of the outcome and of its negation both count on. After the last are left
/// out, other assumptions may take their place; those that contradict each other again are left out too, until none do. Schneider &amp; Wagemann 2012,
/// Set-Theoretic Methods for the Social Sciences, chapter 8; Yamasaki &amp; Rihoux 2009 in Configurational Comparative Methods, chapter 7.
/// </remarks>
/// <param name="Groups">The remainders by the reason; one may have several.</param>
internal sealed record ExcludedRemainders(ImmutableArray<ExcludedRemainders.Group> Groups)
{
    /// <summary>Remainders with one reason.</summary>
    /// <param name="Reason">Why they are left out.</param>
    /// <param name="About">The term that was named, or the claim of necessity; blank if they contradict each other.</param>
    /// <param name="Rows">Their numbers.</param>
    internal sealed record Group(Exclusion Reason, string About, ImmutableArray<int> Rows);

    /// <summary>Whether all models were looked at for contradictory assumptions; otherwise there were too many.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>All of them.</summary>
    public ImmutableArray<int> Rows => [.. Groups.SelectMany(g => g.Rows).Distinct().Order()];

    /// <summary>The remainders of a table that its options leave out.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="table">Their truth table.</param>
    /// <param name="options">What is asked of them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ExcludedRemainders Of(
        StudiedCases cases,
        TruthTable table,
        QcaOptions options,
        CancellationToken cancellation
    )
    {
        ExcludedRemainders asked = new([.. Named(table, options), .. AgainstNecessity(table, options)]);
        return options.IsEnhanced ? asked.WithContradictory(cases, table, options, cancellation) : asked;
    }

    /// <summary>The outputs of a table without these remainders.</summary>
    public RowOutput[] Applied(RowOutput[] outputs) => Groups.IsEmpty ? outputs : outputs.Without(Rows);

    private static IEnumerable<Group> Named(TruthTable table, QcaOptions options) =>
        options.Excluded.Select(literals =>
        {
            var term = table.Space.TermOf(literals);
            return new Group(Exclusion.Named, term.Shown(table.Space), RemaindersOf(table, term.Covers));
        });

    private static IEnumerable<Group> AgainstNecessity(TruthTable table, QcaOptions options) =>
        options.Necessary.Select(union =>
        {
            ImmutableArray<Term> terms = [.. union.Select(literal => table.Space.TermOf([literal]))];
            return new Group(
                Exclusion.Necessity,
                string.Join(" + ", terms.Select(t => t.Shown(table.Space))),
                RemaindersOf(table, row => !terms.Any(t => t.Covers(row)))
            );
        });

    private static ImmutableArray<int> RemaindersOf(TruthTable table, Func<int, bool> isMeant) =>
        [.. table.Space.Rows.Where(row => table.Outputs[row] == RowOutput.Remainder && isMeant(row))];

    private ExcludedRemainders WithContradictory(
        StudiedCases cases,
        TruthTable table,
        QcaOptions options,
        CancellationToken cancellation
    )
    {
        ImmutableArray<int> impossible = [.. Groups.Where(g => g.Reason == Exclusion.Named).SelectMany(g => g.Rows)];
        var negation = TruthTable.Of(cases.Negated(), options with { Outcome = options.Outcome.Negated });
        var search = new ContradictoryAssumptions(table.Space, options, cancellation);
        return this with
        {
            Groups =
            [
                .. Groups,
                new(
                    Exclusion.Contradictory,
                    "",
                    search.Between(
                        table.Outputs,
                        Applied(table.Outputs),
                        negation.Outputs,
                        negation.Outputs.Without(impossible)
                    )
                ),
            ],
            IsWhole = search.IsWhole,
        };
    }
}

/// <summary>Why a remainder is left out.</summary>
internal enum Exclusion
{
    /// <summary>It was named.</summary>
    Named,

    /// <summary>Without what is said to be necessary for the outcome it would have the outcome.</summary>
    Necessity,

    /// <summary>It would have the outcome and not have it.</summary>
    Contradictory,
}
