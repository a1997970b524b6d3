using KazCsto.Cases.Conditions;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;

namespace KazCsto.Answers.Qca;

/// <summary>Which combinations of conditions go with an outcome: the truth table, necessity, the solutions one by one, and what they rest on.</summary>
/// <param name="analysis">The analysis.</param>
/// <param name="robustness">Whether it stays, worked out when it is written; null if that is not tried.</param>
internal sealed class QcaAnswer(ComparativeAnalysis analysis, Lazy<QcaRobustness?> robustness)
{
    private const int MostRows = 64;
    private const int MostContradictory = 8;
    private const double OftenCalledNecessary = 0.9;

    private TruthTable Table => analysis.Table;

    /// <param name="scope">What of the data was looked at, if the cases are the project's own; else null.</param>
    /// <param name="own">These cases; else null.</param>
    /// <param name="picture">What is drawn; null for nothing.</param>
    public Answer Of(Scope? scope = null, CaseSets? own = null, Picture? picture = null)
    {
        var (options, basis) = (analysis.Options, scope is null ? AnswerContext.None : BasisOf(scope));
        return new(
            $"{analysis.Method} of {Table.Outcome}: {Counted.Of(analysis.Cases.Length, "case")}, {Counted.Of(Table.Conditions.Length, "condition")}",
            [
                .. Cuts(options),
                .. picture is null ? [] : new[] { picture },
                TruthTablePart(),
                Contradictions(),
                Necessity(),
                .. ExcludedPart.Of(analysis),
                .. new QcaSolutions(analysis).Parts(),
                new Part("How much this can carry", [.. QcaWords.Warnings(analysis).Select(text => new Remark(text))]),
                new Late(new(Stability)),
                .. own is null ? [] : new[] { OwnCasesPart.Of(own) },
            ],
            new(Columns, Table.Rows.Select(row => RowOf(row, int.MaxValue)))
        )
        {
            Context = WithBand(basis.And("inclusion_cut", options.InclusionCut), options)
                .And("pri_cut", options.PriCut)
                .And("n_cut", options.FrequencyCut),
            Document = new QcaDocument(analysis, robustness).Of(basis),
        };
    }

    private static AnswerContext WithBand(AnswerContext context, QcaOptions options) =>
        options.NegativeBelow is { } lower ? context.And("negative_below", lower) : context;

    private static IEnumerable<Remark> Cuts(QcaOptions options)
    {
        yield return new(
            $"A row is positive from an inclusion of {Numbers.Short(options.InclusionCut)} and a PRI of {Numbers.Short(options.PriCut)} on, and needs {Counted.Of(options.FrequencyCut, "case")}."
        );
        if (options.NegativeBelow is { } lower)
        {
            yield return new(
                $"A row that is not positive is inconclusive (C) from an inclusion of {Numbers.Short(lower)} on: no solution explains it, and none counts on it."
            );
        }
    }

    private static AnswerContext BasisOf(Scope scope) =>
        scope.ContextOfHistory.WithConvention("possibly is read as yes, a contested answer by its surer side");

    private ImmutableArray<string> Columns =>
        [.. Table.Conditions.Select(c => c.ToString()), Table.Outcome.ToString(), "n", "inclusion", "PRI", "cases"];

    private ImmutableArray<Block> Stability() =>
        robustness.Value is { } tried ? [new QcaStability(analysis, tried).Part()] : [];

    private Part TruthTablePart()
    {
        var more = Table.Rows.Length - MostRows;
        Grid first = new(Columns, Table.Rows.Take(MostRows).Select(Shown));
        return new(
            "Truth table",
            more <= 0
                ? [first]
                :
                [
                    first,
                    new More(
                        $"and {Counted.Of(more, "other row")}",
                        [new Grid(Columns, Table.Rows.Skip(MostRows).Select(Shown))]
                    ),
                ]
        );

        object?[] Shown(TruthRow row) => RowOf(row, QcaWords.MostCases);
    }

    private object?[] RowOf(TruthRow row, int mostCases) =>
        [
            .. Enumerable.Range(0, Table.Conditions.Length).Select(i => (object)Table.Space.ValueOf(row.Number, i)),
            row.Output switch
            {
                RowOutput.Positive => "1",
                RowOutput.Negative => "0",
                RowOutput.Inconclusive => "C",
                _ => "?",
            },
            row.Count,
            row.Inclusion,
            row.Pri,
            QcaWords.NamesOf(analysis, row.Cases, mostCases),
        ];

    private Part Contradictions()
    {
        ImmutableArray<Block> split =
        [
            .. Table.Contradictory.Select(row => new Line(
                $"{Table.Space.Digits(row.Number)}: {QcaWords.NamesOf(analysis, row.With)} with, {QcaWords.NamesOf(analysis, row.Without)} without"
            )),
        ];
        return new(
            "Contradictory rows",
            split.IsEmpty
                ? []
                :
                [
                    new Remark(
                        $"{Counted.Of(split.Length, "row")} with cases that have {Table.Outcome} and cases that do not; a condition may be missing that tells them apart."
                    ),
                    .. More.After(
                        MostContradictory,
                        split,
                        others => $"and {Counted.Of(others, "other row")}",
                        isInRows: false
                    ),
                ]
        );
    }

    private Part Necessity()
    {
        var necessary = analysis
            .Necessity.Where(n => n.Inclusion >= OftenCalledNecessary - QcaOptions.Tolerance)
            .Select(n => n.Condition.ToString())
            .ToList();
        return new(
            "Necessity",
            [
                new Grid(
                    ["condition", "inclusion", "coverage", "RoN"],
                    analysis.Necessity.Select(n =>
                        (object?[])[n.Condition.ToString(), n.Inclusion, n.Coverage, n.Relevance]
                    )
                ),
                new Remark(
                    necessary.Count == 0
                        ? $"No single condition is necessary: none has an inclusion of {Numbers.Short(OftenCalledNecessary)}."
                        : $"Inclusion of {Numbers.Short(OftenCalledNecessary)} or more: {string.Join(", ", necessary)}. A low RoN says that nearly every case has the condition anyway."
                ),
            ]
        );
    }
}
