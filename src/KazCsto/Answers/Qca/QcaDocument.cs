using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;

namespace KazCsto.Answers.Qca;

/// <summary>A comparative analysis as one value: everything that a reader is told, and nothing left out.</summary>
internal sealed class QcaDocument(ComparativeAnalysis analysis, Lazy<QcaRobustness?> robustness)
{
    private PropertySpace Space => analysis.Table.Space;

    /// <param name="basis">What the cases are, if they are the project's own.</param>
    public IEnumerable<KeyValuePair<string, object?>> Of(AnswerContext basis) =>
        Whole()
            .Concat(Restrictions())
            .Concat(Stability())
            .Concat(basis.Entries.Select(e => KeyValuePair.Create(e.Name, e.Value)));

    private Dictionary<string, object?> Whole()
    {
        var (table, options, chance) = (analysis.Table, analysis.Options, analysis.Chance);
        return new()
        {
            ["method"] = analysis.Method,
            ["outcome"] = table.Outcome.ToString(),
            ["conditions"] = Texts(Space.Conditions),
            ["inclusion_cut"] = options.InclusionCut,
            ["pri_cut"] = options.PriCut,
            ["n_cut"] = options.FrequencyCut,
            ["expectations"] = options.Expected,
            ["cases"] = analysis.Cases,
            ["rows"] = table.Size,
            ["remainders"] = table.Remainders,
            ["truth_table"] = table.Rows.Select(RowOf),
            ["necessity"] = analysis.Necessity.Select(NecessityOf),
            ["conservative"] = SolutionOf(analysis.Conservative),
            ["parsimonious"] = SolutionOf(analysis.Parsimonious),
            ["simplifying_assumptions"] = analysis.Assumptions.Select(Digits),
            ["intermediate"] = analysis.Intermediate.Select(IntermediateOf),
            ["chance"] = new Dictionary<string, object?>
            {
                ["positive_cases"] = chance.Positive,
                ["one_condition_separates"] = chance.OfOne,
                ["any_condition_separates"] = chance.OfAny,
                ["demonstration"] = chance.IsDemonstration,
            },
        };
    }

    /// <summary>What is there only if it was asked for.</summary>
    private IEnumerable<KeyValuePair<string, object?>> Restrictions()
    {
        if (analysis.Options.NegativeBelow is { } lower)
        {
            yield return KeyValuePair.Create("negative_below", (object?)lower);
        }

        var excluded = analysis.Excluded;
        if (!excluded.Groups.IsEmpty)
        {
            yield return KeyValuePair.Create("excluded", (object?)excluded.Groups.Select(ExclusionOf));
        }

        if (analysis.Options.IsEnhanced)
        {
            yield return KeyValuePair.Create("contradictory_assumptions_are_all", (object?)excluded.IsWhole);
        }
    }

    private Dictionary<string, object?> ExclusionOf(ExcludedRemainders.Group group) =>
        new()
        {
            ["reason"] = group.Reason switch
            {
                Exclusion.Named => "named",
                Exclusion.Necessity => "necessity",
                _ => "contradictory",
            },
            ["about"] = group.About,
            ["rows"] = Digits(group.Rows),
        };

    /// <summary>Worked out when it is written.</summary>
    private IEnumerable<KeyValuePair<string, object?>> Stability()
    {
        if (robustness.Value is { } tried)
        {
            yield return KeyValuePair.Create("robustness", (object?)tried.Variants.Select(v => VariantOf(v, tried)));
        }
    }

    private Dictionary<string, object?> RowOf(TruthRow row) =>
        new()
        {
            ["row"] = Space.Digits(row.Number),
            ["output"] = row.Output switch
            {
                RowOutput.Positive => 1,
                RowOutput.Negative => 0,
                RowOutput.Inconclusive => "C",
                _ => null,
            },
            ["n"] = row.Count,
            ["inclusion"] = row.Inclusion,
            ["pri"] = row.Pri,
            ["contradictory"] = row.IsContradictory,
            ["cases_with_outcome"] = row.With.Select(c => analysis.Cases[c]),
            ["cases_without"] = row.Without.Select(c => analysis.Cases[c]),
        };

    private static Dictionary<string, object?> NecessityOf(Necessity necessity) =>
        new()
        {
            ["condition"] = necessity.Condition.ToString(),
            ["inclusion"] = necessity.Inclusion,
            ["coverage"] = necessity.Coverage,
            ["ron"] = necessity.Relevance,
        };

    private Dictionary<string, object?> SolutionOf(Solution solution) =>
        new()
        {
            ["models"] = solution.Models.Select(ModelOf),
            ["count"] = solution.Count <= long.MaxValue ? (object)(long)solution.Count : (double)solution.Count,
            ["count_is_exact"] = solution.IsCountExact,
            ["minimal"] = solution.IsMinimal,
            ["terms_at_least"] = solution.AtLeastTerms,
        };

    private Dictionary<string, object?> ModelOf(QcaModel model) =>
        new(FitOf(model.Fit))
        {
            ["model"] = model.Shown(Space),
            ["terms"] = model
                .Terms.Zip(model.Fits)
                .Select(t => new Dictionary<string, object?>(FitOf(t.Second))
                {
                    ["unique_coverage"] = t.Second.UniqueCoverage,
                    ["term"] = t.First.Shown(Space),
                }),
        };

    private static Dictionary<string, object?> FitOf(ParametersOfFit fit) =>
        new()
        {
            ["inclusion"] = fit.Inclusion,
            ["pri"] = fit.Pri,
            ["coverage"] = fit.Coverage,
        };

    private Dictionary<string, object?> IntermediateOf(IntermediateSolution intermediate) =>
        new(SolutionOf(intermediate.Solution))
        {
            ["between"] = intermediate.Between.Select(b => new[] { b.Conservative + 1, b.Parsimonious + 1 }),
            ["easy_counterfactuals"] = Digits(intermediate.Counterfactuals.Easy),
            ["difficult_counterfactuals"] = Digits(intermediate.Counterfactuals.Difficult),
        };

    private Dictionary<string, object?> VariantOf(QcaVariant variant, QcaRobustness tried)
    {
        var told = new Dictionary<string, object?>
        {
            ["test"] = variant.Test.Named(),
            ["change"] = variant.Change,
            ["refusal"] = variant.Refusal,
        };
        foreach (var solution in ComparedSolution.All(analysis))
        {
            told[solution.Name] = solution.In(variant).Select(m => string.Join(" + ", m.Select(t => t.Shown(Space))));
            told[$"{solution.Name}_is_same"] = variant.HasSame(tried.Asked, solution.In);
        }

        return told;
    }

    private IEnumerable<string> Digits(ImmutableArray<int> rows) => rows.Select(r => Space.Digits(r));

    private static IEnumerable<string> Texts(IEnumerable<SetLiteral> literals) => literals.Select(l => l.ToString());
}
