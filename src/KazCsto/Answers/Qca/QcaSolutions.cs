using KazCsto.Cases.Qca;

namespace KazCsto.Answers.Qca;

/// <summary>The solutions of a comparative analysis: the models, what they count on, and how well their terms fit.</summary>
internal sealed class QcaSolutions(ComparativeAnalysis analysis)
{
    private const int MostTerms = 24;
    private const string None = "There is none: no row is positive.";

    private static readonly ImmutableArray<string> FitColumns =
    [
        "model",
        "term",
        "inclusion",
        "PRI",
        "coverage",
        "unique",
        "cases",
    ];

    private PropertySpace Space => analysis.Table.Space;

    public IEnumerable<Part> Parts()
    {
        var expected = analysis.Options.Expected;
        yield return new(
            "Conservative solution: counts on no remainder",
            [.. SolutionOf(analysis.Conservative, "C", _ => "")]
        );
        var isEnhanced = !analysis.Excluded.Groups.IsEmpty;
        yield return new(
            isEnhanced
                ? "Enhanced parsimonious solution: counts on any remainder that is not excluded"
                : "Parsimonious solution: counts on any remainder",
            [
                .. SolutionOf(
                    analysis.Parsimonious,
                    "P",
                    i => QcaWords.RowsOf(Space, "simplifying assumption", analysis.Assumptions[i])
                ),
            ]
        );
        yield return expected.IsEmpty
            ? new(
                "Intermediate solution: nothing is expected, so that it is the conservative one",
                [new Remark("Say what theory expects with --expect, such as A=1,B=0.")]
            )
            : new(
                $"{(isEnhanced ? "Enhanced intermediate" : "Intermediate")} solution: counts on easy counterfactuals, expecting {string.Join(", ", expected)}",
                [.. Intermediate()]
            );
    }

    private IEnumerable<Block> SolutionOf(Solution solution, string prefix, Func<int, string> countsOn)
    {
        var named = solution.Models.Select((m, i) => (Name: $"{prefix}{i + 1}", Model: m)).ToList();
        return named.Count == 0
            ? [NothingPositive()]
            :
            [
                .. solution.Models[0].Terms[0].Literals == 0
                    ? new[] { new Remark("No row is negative, so that everything fits (1).") }
                    : [],
                .. solution.Count > 1 && solution.IsMinimal
                    ? new[] { new Remark($"{QcaWords.CountOf(solution)} tie; none is better than another.") }
                    : [],
                .. named.Select((m, i) => ModelOf(m.Name, m.Model, countsOn(i))),
                .. Fits(named),
                .. Reservations(solution),
            ];
    }

    private Remark NothingPositive()
    {
        var best = analysis.Table.Rows.MaxBy(r => r.Inclusion)!;
        return new(
            $"{None} The highest inclusion is {Numbers.Short(best.Inclusion)}, with a PRI of {Numbers.Short(best.Pri)} and {Counted.Of(best.Count, "case")}, in row {Space.Digits(best.Number)}."
        );
    }

    private List<Block> Intermediate()
    {
        var (named, blocks) = (new List<(string Name, QcaModel Model)>(), new List<Block>());
        foreach (var between in analysis.Intermediate)
        {
            var pairs = between.Between.Select(b => $"C{b.Conservative + 1} and P{b.Parsimonious + 1}");
            blocks.Add(new Remark($"Between {string.Join("; ", pairs)}"));
            blocks.Add(
                new Line($"counted on: {QcaWords.RowsOf(Space, "easy counterfactual", between.Counterfactuals.Easy)}")
            );
            blocks.Add(
                new Line(
                    $"not counted on: {QcaWords.RowsOf(Space, "difficult counterfactual", between.Counterfactuals.Difficult)}"
                )
            );
            foreach (var model in between.Solution.Models)
            {
                if (!named.Exists(n => n.Model.Terms.SequenceEqual(model.Terms)))
                {
                    named.Add(($"I{named.Count + 1}", model));
                }

                blocks.Add(ModelOf(named.Find(n => n.Model.Terms.SequenceEqual(model.Terms)).Name, model, ""));
            }

            blocks.AddRange(Reservations(between.Solution));
        }

        return [.. blocks, .. named.Count == 0 ? [new Remark(None)] : Fits(named)];
    }

    private Line ModelOf(string name, QcaModel model, string countsOn)
    {
        var shown = model.Terms.Length <= MostTerms ? model.Shown(Space) : Counted.Of(model.Terms.Length, "term");
        return new Line($"{name}: {shown} => {analysis.Table.Outcome}") { IsLead = true, Because = countsOn };
    }

    private static IEnumerable<Block> Reservations(Solution solution)
    {
        if (!solution.IsMinimal)
        {
            yield return new Remark(
                $"The search for the fewest terms was given up: this model has {solution.Models[0].Terms.Length}, and at least {solution.AtLeastTerms} are needed. It fits the table, but others with fewer terms may too."
            );
        }
        else if (solution.Count > solution.Models.Length || !solution.IsCountExact)
        {
            yield return new Remark($"{solution.Models.Length} of {QcaWords.CountOf(solution)} are listed.");
        }
    }

    private IEnumerable<Block> Fits(List<(string Name, QcaModel Model)> named)
    {
        var others = named.SelectMany(m => Terms(m.Name, m.Model).Skip(MostTerms)).ToList();
        yield return new Grid(
            FitColumns,
            named.SelectMany(m =>
                Terms(m.Name, m.Model)
                    .Take(MostTerms)
                    .Concat(m.Model.Terms.Length > 1 ? [FitOf(m.Name, "all", m.Model.Fit, null, "")] : [])
            )
        );
        if (others.Count > 0)
        {
            yield return new More($"and {Counted.Of(others.Count, "other term")}", [new Grid(FitColumns, others)])
            {
                IsInRows = false,
            };
        }
    }

    private IEnumerable<object?[]> Terms(string name, QcaModel model) =>
        model
            .Terms.Zip(model.Fits)
            .Select(t =>
                FitOf(
                    name,
                    t.First.Shown(Space),
                    t.Second,
                    t.Second.UniqueCoverage,
                    QcaWords.NamesOf(analysis, CasesIn(t.First))
                )
            );

    private static object?[] FitOf(string name, string term, ParametersOfFit fit, double? unique, string cases) =>
        [name, term, fit.Inclusion, fit.Pri, fit.Coverage, unique, cases];

    private IEnumerable<int> CasesIn(Term term) =>
        analysis.Table.Rows.Where(r => term.Covers(r.Number)).SelectMany(r => r.Cases).Order();
}
