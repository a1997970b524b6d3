using System.Collections.Immutable;
using System.Globalization;
using KazCsto.Cases.Qca;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints the solutions of a comparative analysis: the models, what they count on, and how well their terms fit.</summary>
internal sealed class QcaSolutionPrinter(ComparativeAnalysis analysis, TextWriter output)
{
    public const int MostCases = 8;

    private const int MostRows = 16;
    private const int MostTerms = 24;

    private readonly Prose _prose = new(output);

    private ImmutableArray<SetLiteral> Conditions => analysis.Table.Conditions;

    public void Print()
    {
        _prose.Heading("Conservative solution: counts on no remainder");
        Print(analysis.Conservative, "C", _ => "");
        _prose.Heading("Parsimonious solution: counts on any remainder");
        Print(analysis.Parsimonious, "P", i => Rows("simplifying assumption", analysis.Assumptions[i]));
        var expectations = analysis.Options.Expectations;
        _prose.Heading(
            expectations.IsEmpty
                ? "Intermediate solution: nothing is expected, so that it is the conservative one"
                : $"Intermediate solution: counts on easy counterfactuals, expecting {string.Join(", ", expectations)}"
        );
        if (expectations.IsEmpty)
        {
            _prose.Line("Say what theory expects with --expect, such as A=1,B=0.", indent: 0);
        }
        else
        {
            PrintIntermediate();
        }
    }

    /// <summary>How many models there are.</summary>
    public static string CountOf(Solution solution) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(solution.IsCountExact ? "" : "at least ")}{solution.Count} models"
        );

    private void Print(Solution solution, string prefix, Func<int, string> countsOn)
    {
        if (IsNone(solution))
        {
            return;
        }

        if (solution.Count > 1 && solution.IsMinimal)
        {
            _prose.Line($"{CountOf(solution)} tie; none is better than another.", indent: 0);
        }

        ImmutableArray<(string Name, QcaModel Model)> named =
        [
            .. solution.Models.Select((m, i) => ($"{prefix}{i + 1}", m)),
        ];
        for (var i = 0; i < named.Length; i++)
        {
            PrintModel(named[i].Name, named[i].Model, countsOn(i));
        }

        PrintFits(named);
        PrintReservations(solution);
    }

    private bool IsNone(Solution solution)
    {
        if (solution.Models.IsEmpty)
        {
            var best = analysis.Table.Rows.MaxBy(r => r.Inclusion)!;
            _prose.Line(
                $"There is none: no row is positive. The highest inclusion is {Numbers.Short(best.Inclusion)}, with a PRI of {Numbers.Short(best.Pri)} and {Counted.Of(best.Count, "case")}, in row {best.Digits(Conditions.Length)}.",
                indent: 0
            );
            return true;
        }

        if (solution.Models[0].Terms[0].Literals == 0)
        {
            _prose.Line("No row is negative, so that everything fits (1).", indent: 0);
        }

        return false;
    }

    private void PrintIntermediate()
    {
        var named = new List<(string Name, QcaModel Model)>();
        foreach (var between in analysis.Intermediate)
        {
            var pairs = between.Between.Select(b => $"C{b.Conservative + 1} and P{b.Parsimonious + 1}");
            var (easy, difficult) = (between.Counterfactuals.Easy, between.Counterfactuals.Difficult);
            _prose.Line($"Between {string.Join("; ", pairs)}", indent: 0);
            _prose.Line($"counted on: {Rows("easy counterfactual", easy)}");
            _prose.Line($"not counted on: {Rows("difficult counterfactual", difficult)}");
            foreach (var model in between.Solution.Models)
            {
                var same = named.FindIndex(n => n.Model.Terms.SequenceEqual(model.Terms));
                var name = same < 0 ? $"I{named.Count + 1}" : named[same].Name;
                PrintModel(name, model, "");
                if (same < 0)
                {
                    named.Add((name, model));
                }
            }

            PrintReservations(between.Solution);
        }

        if (named.Count == 0)
        {
            _prose.Line("There is none: no row is positive.", indent: 0);
        }
        else
        {
            PrintFits(named);
        }
    }

    private void PrintModel(string name, QcaModel model, string countsOn)
    {
        var shown = model.Terms.Length <= MostTerms ? model.Shown(Conditions) : Counted.Of(model.Terms.Length, "term");
        _prose.Line($"{name}: {shown} => {analysis.Table.Outcome}", countsOn, indent: 0);
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

    private void PrintFits(IEnumerable<(string Name, QcaModel Model)> named)
    {
        var table = new Table("model", "term", "inclusion", "PRI", "coverage", "unique", "cases");
        foreach (var (name, model) in named)
        {
            foreach (var (term, fit) in model.Terms.Zip(model.Fits).Take(MostTerms))
            {
                var cases = NamesOf(analysis, CasesIn(term));
                Add(name, term.Shown(Conditions), fit, fit.UniqueCoverage, cases);
            }

            if (model.Terms.Length > MostTerms)
            {
                var others = Counted.Of(model.Terms.Length - MostTerms, "other");
                table.Add(name, $"and {others}; json has all", null, null, null, null, "");
            }

            if (model.Terms.Length > 1)
            {
                Add(name, "all", model.Fit, null, "");
            }
        }

        table.Write(output, "table");

        void Add(string name, string term, ParametersOfFit fit, double? unique, string cases) =>
            table.Add(name, term, fit.Inclusion, fit.Pri, fit.Coverage, unique, cases);
    }

    private IEnumerable<int> CasesIn(Term term) =>
        analysis.Table.Rows.Where(r => term.Covers(r.Number)).SelectMany(r => r.Cases).Order();

    private string Rows(string what, ImmutableArray<int> rows)
    {
        var counted = Counted.Of(rows.Length, what);
        var digits = rows.Select(r => TruthRow.DigitsOf(r, Conditions.Length));
        return rows.IsEmpty ? $"no {what}"
            : rows.Length > MostRows ? $"{counted} (json lists them)"
            : $"{counted}: {string.Join(' ', digits)}";
    }

    /// <summary>Names of cases, the first of many.</summary>
    internal static string NamesOf(ComparativeAnalysis analysis, IEnumerable<int> cases, int most = MostCases)
    {
        var all = cases.ToList();
        var names = string.Join(", ", all.Take(most).Select(c => analysis.Cases[c]));
        return all.Count <= most ? names : $"{names} and {Counted.Of(all.Count - most, "other")}";
    }
}
