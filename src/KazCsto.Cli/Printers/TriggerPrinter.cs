using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints a case as judged by the texts of its day.</summary>
internal sealed class TriggerPrinter
{
    private readonly Network _history;
    private readonly CaseVerdict _verdict;
    private readonly Prose _prose;
    private readonly HashSet<string> _shown = [];

    private TriggerPrinter(Network history, CaseVerdict verdict, TextWriter output) =>
        (_history, _verdict, _prose) = (history, verdict, new(output));

    public static void Print(Inputs inputs, CaseVerdict verdict, string format, TextWriter output)
    {
        if (format != "table")
        {
            TriggerRows.Of(verdict).Write(output, format);
            return;
        }

        new TriggerPrinter(inputs.History, verdict, output).Print(inputs.Restriction);
    }

    private void Print(string restriction)
    {
        var moment = _verdict.Scene.FirstRequest is { } request ? request.Event.Name : "first day; nothing was asked";
        _prose.Title(
            $"{_verdict.Case.Name}, by the texts in force on {Numbers.InWords(_verdict.Day)} ({moment}){restriction}"
        );
        PrintStatements("What was invoked", _verdict.Invoked.Select(f => new Statement(f.Told(_history), [f])));
        foreach (var judged in _verdict.Provisions)
        {
            PrintProvision(judged);
        }

        PrintStatements("What hangs on what", VerdictSentences.Hanging(_verdict));
        PrintStatements("The decision against the rule", VerdictSentences.Decided(_verdict));
        PrintNotApplied();
        TriggerClockPrinter.Print(_verdict, _prose);
    }

    private void PrintProvision(ProvisionVerdict judged)
    {
        _prose.Heading($"{judged.Rule.Title}: {judged.Applicability.Told()}");
        _prose.Line($"in force {judged.Text.Told}", judged.Text.Because?.Cited() ?? "");
        var cells = judged
            .Facts.Prepend(judged.Bound)
            .Concat(judged.Bars.Where(c => c.Answer != TruthValue.No))
            .Concat(Done(judged))
            .Select(cell => (Cell: cell, Lines: LinesOf(cell).ToList()))
            .ToLookup(c => _shown.Add(KeyOf(c.Cell, c.Lines)) || c.Lines.Count == 0);
        foreach (var (cell, lines) in cells[true])
        {
            _prose.Line($"{Answered(cell)}: {cell.Condition.Label}", cell.Remark);
            foreach (var (text, cited) in lines)
            {
                _prose.Line(text, cited, indent: 2);
            }
        }

        foreach (var same in cells[false].GroupBy(c => Answered(c.Cell)))
        {
            _prose.Line($"{same.Key}, as above: {string.Join("; ", same.Select(c => c.Cell.Condition.Label))}");
        }
    }

    /// <summary>What was decided and done, as far as it is known; where nothing was asked, only whether help was given.</summary>
    private static IEnumerable<Cell> Done(ProvisionVerdict judged) =>
        judged.Conduct == Conduct.NeverAsked
            ? judged.Decision.Where(c => c == judged.Help && c.Answer != TruthValue.Unknown)
            : judged.Decision.Where(c => c.Answer != TruthValue.Unknown);

    private static string KeyOf(Cell cell, IEnumerable<(string Text, string)> lines) =>
        string.Join('|', lines.Select(l => l.Text).Prepend($"{cell.Condition.Name} {cell.Answer}"));

    private static string Answered(Cell cell) =>
        cell.Answer == TruthValue.Contested
            ? $"contested, rather {(cell.IsYes == true ? "yes" : "no")}"
            : cell.Answer.Told();

    private IEnumerable<(string Text, string Cited)> LinesOf(Cell cell) =>
        cell switch
        {
            { Remark.Length: > 0 } => [],
            { Answer: TruthValue.Contested } =>
            [
                .. Side(cell, isFor: true, "for: "),
                .. Side(cell, isFor: false, "against: "),
            ],
            _ => Side(cell, isFor: cell.Answer != TruthValue.No, ""),
        };

    private IEnumerable<(string, string)> Side(Cell cell, bool isFor, string head) =>
        Sides.Grounds(_history, cell, isFor).Select(g => ($"{head}{g.Text}", g.Cited));

    private void PrintStatements(string heading, IEnumerable<Statement> statements)
    {
        var all = statements.ToList();
        if (all.Count == 0)
        {
            return;
        }

        _prose.Heading(heading);
        foreach (var statement in all)
        {
            _prose.Line(statement.Text, statement.Cited());
        }
    }

    private void PrintNotApplied()
    {
        if (_verdict.PassedOver.IsEmpty)
        {
            return;
        }

        _prose.Heading("Not applied");
        foreach (var passed in _verdict.PassedOver.DistinctBy(p => p.Rule.Provision))
        {
            _prose.Line($"{passed.Rule.Provision.Name}: {passed.Told}");
        }
    }
}
