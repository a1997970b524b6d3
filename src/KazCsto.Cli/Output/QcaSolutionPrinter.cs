using System.Collections.Immutable;
using System.Globalization;
using KazCsto.Analysis.Qca;
using KazCsto.Export;
using KazCsto.Model;

namespace KazCsto.Cli.Output;

/// <summary>Prints the solutions of a comparative analysis, model by model.</summary>
internal sealed class QcaSolutionPrinter(ComparativeAnalysis analysis, TextWriter output)
{
    private const int MostRows = 16;
    private const int MostTerms = 24;

    private readonly Prose _prose = new(output);

    private ImmutableArray<SetLiteral> Conditions => analysis.Table.Conditions;

    public void Print()
    {
        _prose.Heading("Conservative solution: counts on no remainder");
        PrintModels(analysis.Conservative, "C", (_, _) => { });
        _prose.Heading("Parsimonious solution: counts on any remainder");
        PrintModels(
            analysis.Parsimonious,
            "P",
            (_, i) => PrintRows("simplifying assumption", analysis.Assumptions[i])
        );
        PrintIntermediate();
    }

    /// <summary>How many models there are.</summary>
    public static string CountOf(Solution solution) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(solution.IsCountExact ? "" : "at least ")}{solution.Count} models"
        );

    private void PrintIntermediate()
    {
        var expectations = analysis.Options.Expectations;
        _prose.Heading(
            expectations.IsEmpty
                ? "Intermediate solution: nothing is expected, so that it is the conservative one"
                : $"Intermediate solution: counts on easy counterfactuals, expecting {string.Join(", ", expectations)}"
        );
        if (expectations.IsEmpty)
        {
            _prose.Line("Say what theory expects with --expect, such as A=1,B=0.", indent: 0);
            return;
        }

        foreach (var (solution, number) in analysis.Intermediate.Select((s, i) => (s, i + 1)))
        {
            var between = solution.Between.Select(b =>
                $"C{b.Conservative + 1} and P{b.Parsimonious + 1}"
            );
            _prose.Line($"Between {string.Join("; ", between)}:", indent: 0);
            PrintRows("easy counterfactual", solution.Counterfactuals.Easy);
            PrintRows(
                "difficult counterfactual, not counted on",
                solution.Counterfactuals.Difficult
            );
            PrintModels(solution.Solution, $"I{number}.", (_, _) => { });
        }

        if (analysis.Intermediate.IsEmpty)
        {
            _prose.Line("There is none: no row is positive.", indent: 0);
        }
    }

    private void PrintModels(Solution solution, string prefix, Action<QcaModel, int> after)
    {
        if (solution.Models.IsEmpty)
        {
            var best = analysis.Table.Rows.MaxBy(r => r.Inclusion)!;
            _prose.Line(
                $"There is none: no row is positive. The highest inclusion is {Numbers.Short(best.Inclusion)}, with a PRI of {Numbers.Short(best.Pri)} and {Counted.Of(best.Count, "case")}, in row {best.Digits(Conditions.Length)}.",
                indent: 0
            );
            return;
        }

        if (solution.Models[0].Terms[0].Literals == 0)
        {
            _prose.Line("No row is negative, so that everything fits (1).", indent: 0);
        }

        if (solution.Count > 1 && solution.IsMinimal)
        {
            _prose.Line($"{CountOf(solution)} tie; none is better than another.", indent: 0);
        }

        for (var i = 0; i < solution.Models.Length; i++)
        {
            PrintModel(solution.Models[i], $"{prefix}{i + 1}");
            after(solution.Models[i], i);
        }

        PrintReservations(solution);
    }

    private void PrintReservations(Solution solution)
    {
        if (!solution.IsMinimal)
        {
            _prose.Line(
                $"The search for the fewest terms was given up: this model has {solution.Models[0].Terms.Length}, and at least {solution.AtLeastTerms} are needed. It fits the table, but others with fewer terms may too.",
                indent: 0
            );
        }
        else if (solution.Count > solution.Models.Length || !solution.IsCountExact)
        {
            _prose.Line($"{solution.Models.Length} of {CountOf(solution)} are listed.", indent: 0);
        }
    }

    private void PrintModel(QcaModel model, string name)
    {
        var shown =
            model.Terms.Length <= MostTerms
                ? model.Shown(Conditions)
                : Counted.Of(model.Terms.Length, "term");
        _prose.Line($"{name}: {shown} => {analysis.Table.Outcome}", indent: 0);
        var table = new Table("term", "inclusion", "PRI", "coverage", "unique", "cases");
        foreach (var (term, fit) in model.Terms.Zip(model.Fits).Take(MostTerms))
        {
            Add(
                term.Shown(Conditions),
                fit,
                fit.UniqueCoverage,
                QcaPrinter.NamesOf(analysis, CasesIn(term))
            );
        }

        if (model.Terms.Length > MostTerms)
        {
            table.Add(
                $"and {Counted.Of(model.Terms.Length - MostTerms, "other")}; json has all",
                null,
                null,
                null,
                null,
                ""
            );
        }

        if (model.Terms.Length > 1)
        {
            Add("all", model.Fit, null, "");
        }

        table.Write(output, "table");

        void Add(string term, Fit fit, double? unique, string cases) =>
            table.Add(term, fit.Inclusion, fit.Pri, fit.Coverage, unique, cases);
    }

    private IEnumerable<int> CasesIn(Term term) =>
        analysis.Table.Rows.Where(r => term.Covers(r.Number)).SelectMany(r => r.Cases).Order();

    private void PrintRows(string what, ImmutableArray<int> rows)
    {
        var shown = rows.Take(MostRows).Select(r => TruthRow.DigitsOf(r, Conditions.Length));
        var more = rows.Length > MostRows ? " ..." : "";
        var digits = rows.IsEmpty ? "" : $": {string.Join(' ', shown)}{more}";
        _prose.Line($"{CountedBefore(rows.Length, what)}{digits}");
    }

    private static string CountedBefore(int count, string what)
    {
        var (noun, rest) = what.Split(',', 2) is [var first, var after]
            ? (first, $",{after}")
            : (what, "");
        return $"{Counted.Of(count, noun)}{rest}";
    }
}
