using System.Collections.Immutable;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints a qualitative comparative analysis: the truth table, necessity, the solutions one by one, and what they rest on.</summary>
internal sealed class QcaPrinter
{
    private const int MostRows = 64;
    private const int MostCases = QcaSolutionPrinter.MostCases;
    private const double OftenCalledNecessary = 0.9;

    private readonly ComparativeAnalysis _analysis;
    private readonly TextWriter _output;
    private readonly Prose _prose;

    private QcaPrinter(ComparativeAnalysis analysis, TextWriter output) =>
        (_analysis, _output, _prose) = (analysis, output, new(output));

    /// <summary>Prints an analysis: for a reader, as rows of the truth table (tsv), or all of it as JSON.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="robustness">Whether it stays; null if that was not tried.</param>
    /// <param name="format">table, tsv or json.</param>
    /// <param name="output">Where it is printed.</param>
    public static void Print(ComparativeAnalysis analysis, QcaRobustness? robustness, string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                new QcaJson(analysis, robustness).Write(output);
                break;
            case "tsv":
                TruthTableOf(analysis, int.MaxValue, int.MaxValue).Write(output, format);
                break;
            default:
                new QcaPrinter(analysis, output).Print(robustness);
                break;
        }
    }

    private void Print(QcaRobustness? robustness)
    {
        var (table, options) = (_analysis.Table, _analysis.Options);
        _prose.Title(
            $"{(_analysis.IsCrisp ? "csQCA" : "fsQCA")} of {table.Outcome}: {Counted.Of(_analysis.Cases.Length, "case")}, {Counted.Of(table.Conditions.Length, "condition")}"
        );
        _prose.Line(
            $"A row is positive from an inclusion of {Numbers.Short(options.InclusionCut)} and a PRI of {Numbers.Short(options.PriCut)} on, and needs {Counted.Of(options.FrequencyCut, "case")}.",
            indent: 0
        );
        _prose.Heading("Truth table");
        TruthTableOf(_analysis, MostRows, MostCases).Write(_output, "table");
        if (table.Rows.Length > MostRows)
        {
            _prose.Line(
                $"and {Counted.Of(table.Rows.Length - MostRows, "other row")}; --format tsv has all",
                indent: 0
            );
        }

        PrintContradictions();
        PrintNecessity();
        new QcaSolutionPrinter(_analysis, _output).Print();
        PrintWarnings();
        if (robustness is not null)
        {
            new QcaRobustnessPrinter(_analysis, robustness, _output).Print();
        }
    }

    private static Table TruthTableOf(ComparativeAnalysis analysis, int mostRows, int mostCases)
    {
        var table = analysis.Table;
        var shown = new Table([
            .. table.Conditions.Select(c => c.ToString()),
            table.Outcome.ToString(),
            "n",
            "inclusion",
            "PRI",
            "cases",
        ]);
        foreach (var row in table.Rows.Take(mostRows))
        {
            shown.Add([
                .. row.Digits(table.Conditions.Length).Select(d => (object)(d - '0')),
                row.Output switch
                {
                    RowOutput.Positive => "1",
                    RowOutput.Negative => "0",
                    _ => "?",
                },
                row.Count,
                row.Inclusion,
                row.Pri,
                QcaSolutionPrinter.NamesOf(analysis, row.Cases, mostCases),
            ]);
        }

        return shown;
    }

    private void PrintContradictions()
    {
        var table = _analysis.Table;
        ImmutableArray<TruthRow> split = [.. table.Contradictory];
        if (split.IsEmpty)
        {
            return;
        }

        _prose.Heading("Contradictory rows");
        _prose.Line(
            $"{Counted.Of(split.Length, "row")} with cases that have {table.Outcome} and cases that do not; a condition may be missing that tells them apart.",
            indent: 0
        );
        foreach (var row in split.Take(MostCases))
        {
            _prose.Line(
                $"{row.Digits(table.Conditions.Length)}: {QcaSolutionPrinter.NamesOf(_analysis, row.With)} with, {QcaSolutionPrinter.NamesOf(_analysis, row.Without)} without"
            );
        }

        if (split.Length > MostCases)
        {
            _prose.Line($"and {Counted.Of(split.Length - MostCases, "other row")}");
        }
    }

    private void PrintNecessity()
    {
        _prose.Heading("Necessity");
        var table = new Table("condition", "inclusion", "coverage", "RoN");
        foreach (var necessity in _analysis.Necessity)
        {
            table.Add(necessity.Condition.ToString(), necessity.Inclusion, necessity.Coverage, necessity.Relevance);
        }

        table.Write(_output, "table");
        var necessary = _analysis
            .Necessity.Where(n => n.Inclusion >= OftenCalledNecessary - QcaOptions.Tolerance)
            .Select(n => n.Condition.ToString())
            .ToList();
        _prose.Line(
            necessary.Count == 0
                ? $"No single condition is necessary: none has an inclusion of {Numbers.Short(OftenCalledNecessary)}."
                : $"Inclusion of {Numbers.Short(OftenCalledNecessary)} or more: {string.Join(", ", necessary)}. A low RoN says that nearly every case has the condition anyway.",
            indent: 0
        );
    }

    private void PrintWarnings()
    {
        _prose.Heading("How much this can carry");
        foreach (var warning in QcaWarnings.Of(_analysis))
        {
            _prose.Line(warning, indent: 0);
        }
    }
}
