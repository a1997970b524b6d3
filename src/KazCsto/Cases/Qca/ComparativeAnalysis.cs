using KazCsto.Graphs;

namespace KazCsto.Cases.Qca;

/// <summary>Qualitative comparative analysis (csQCA, mvQCA and fsQCA): which combinations of conditions go with an outcome.</summary>
/// <remarks>
/// The conservative solution counts on no remainder; the parsimonious one may count on any; the intermediate one on those that the expectations make
/// easy, after which the table is minimised again: the terms between the two solutions are not yet the solution. All models of the fewest terms are kept.
/// Ragin 2008, Redesigning Social Inquiry; Cronqvist &amp; Berg-Schlosser 2009, Multi-Value QCA; Duşa 2019, QCA with R.
/// </remarks>
/// <param name="Options">What was asked.</param>
/// <param name="Cases">The names of the cases.</param>
/// <param name="Table">The truth table.</param>
/// <param name="Necessity">How necessary each condition and its negation are.</param>
/// <param name="Conservative">The solution without remainders.</param>
/// <param name="Parsimonious">The solution with any.</param>
/// <param name="Assumptions">The simplifying assumptions of each parsimonious model: the remainders it covers.</param>
/// <param name="Intermediate">The solutions between the two.</param>
/// <param name="Chance">How easily chance alone would explain the cases.</param>
internal sealed record ComparativeAnalysis(
    QcaOptions Options,
    ImmutableArray<string> Cases,
    TruthTable Table,
    ImmutableArray<Necessity> Necessity,
    Solution Conservative,
    Solution Parsimonious,
    ImmutableArray<ImmutableArray<int>> Assumptions,
    ImmutableArray<IntermediateSolution> Intermediate,
    ChanceOfSeparation Chance
)
{
    /// <summary>Whether conditions and outcome are all 0 or 1.</summary>
    public required bool IsCrisp { get; init; }

    /// <summary>The remainders that no solution may count on.</summary>
    public required ExcludedRemainders Excluded { get; init; }

    /// <summary>How necessary each union is that is said to be.</summary>
    public required ImmutableArray<ClaimOfNecessity> Claims { get; init; }

    /// <summary>Its name, by what the conditions are.</summary>
    public string Method =>
        Table.Space.IsMultiValue ? "mvQCA"
        : IsCrisp ? "csQCA"
        : "fsQCA";

    /// <summary>Analyses a table of cases.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="options">What is asked of them.</param>
    /// <param name="work">What can stop the work; the rest of it is not used.</param>
    /// <exception cref="ArgumentException">A set is unknown, the outcome is among the conditions, or a condition stands twice.</exception>
    /// <exception cref="InvalidDataException">There are too many conditions, or all cases have the outcome or none.</exception>
    /// <exception cref="UndecidedCaseException">A case is neither in nor out of a condition.</exception>
    public static ComparativeAnalysis Of(SetTable table, QcaOptions options, Work work = default)
    {
        var cases = StudiedCases.Of(table, options);
        cases.RefuseOneOutcome(options.Outcome);
        var truth = TruthTable.Of(cases, RowSums.Of(cases), options);
        var expected = Expectations.Of(options, cases.Space);
        var excluded = ExcludedRemainders.Of(cases, truth, options, work.Cancellation);
        var outputs = excluded.Applied(truth.Outputs);
        var found = ThreeSolutions.Of(cases.Space, outputs, expected, options, work.Cancellation);
        return new(
            options,
            cases.Names,
            truth,
            NecessityOf(cases),
            Solution.Of(found.Conservative, cases),
            Solution.Of(found.Parsimonious, cases),
            [.. found.Parsimonious.Models.Select(terms => Counterfactuals.AssumedBy(terms, outputs))],
            [.. found.Intermediate.Select(b => WithFits(b, cases))],
            new(cases.Count, cases.Outcome.Count(y => y > 0.5), cases.Space.Values)
        )
        {
            IsCrisp = cases.IsCrisp && cases.Outcome.All(y => y is 0 or 1),
            Excluded = excluded,
            Claims = [.. options.Necessary.Select(union => NecessityOf(union, cases))],
        };
    }

    private static IntermediateSolution WithFits(ThreeSolutions.Between between, StudiedCases cases) =>
        new(between.Pairs, between.Counterfactuals, Solution.Of(between.Found, cases));

    private static ClaimOfNecessity NecessityOf(ImmutableArray<SetLiteral> union, StudiedCases cases)
    {
        var columns = union.Select(l => cases.MembershipsIn(cases.Space.TermOf([l]))).ToList();
        double[] members = [.. Enumerable.Range(0, cases.Count).Select(i => columns.Max(column => column[i]))];
        return new(
            string.Join(" + ", union),
            KazCsto.Cases.Qca.Necessity.Of(default, members, cases.Outcome).Inclusion
        );
    }

    /// <summary>Of each set it and its negation; of a condition of several values each of them.</summary>
    private static ImmutableArray<Necessity> NecessityOf(StudiedCases cases)
    {
        var space = cases.Space;
        var literals =
            from condition in Enumerable.Range(0, cases.Conditions.Length)
            from value in Enumerable.Range(0, space.Values[condition])
            select (Condition: condition, Value: space.IsMultiValue ? value : 1 - value);
        return [.. literals.Select(l => Of(l.Condition, l.Value))];

        Necessity Of(int condition, int value) =>
            KazCsto.Cases.Qca.Necessity.Of(
                space.LiteralOf(condition, value),
                cases.MembershipsIn(new(space.FieldOf(condition), space.BitsOf(condition, value))),
                cases.Outcome
            );
    }
}

/// <summary>A claim that the outcome does not come about without a union of sets.</summary>
/// <param name="Union">The union: <c>LIT + STB</c>.</param>
/// <param name="Inclusion">Its inclusion of necessity.</param>
internal sealed record ClaimOfNecessity(string Union, double Inclusion);

/// <summary>What lies between the conservative and the parsimonious solution: only easy counterfactuals are counted on.</summary>
/// <param name="Between">The pairs that it lies between: numbers, from 0, of a conservative and a parsimonious model.</param>
/// <param name="Counterfactuals">The counterfactuals, easy and difficult.</param>
/// <param name="Solution">The models.</param>
internal sealed record IntermediateSolution(
    ImmutableArray<(int Conservative, int Parsimonious)> Between,
    Counterfactuals Counterfactuals,
    Solution Solution
);
