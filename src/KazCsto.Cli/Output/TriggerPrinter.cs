using KazCsto.Analysis.Conditions;
using KazCsto.Analysis.Findings;
using KazCsto.Analysis.Rules;
using KazCsto.Export;
using KazCsto.Model;

namespace KazCsto.Cli.Output;

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
        var moment = _verdict.Scene.FirstRequest is { } request
            ? $"the day of {request.Event.Name}"
            : "its first day, since nothing was asked";
        _prose.Title(
            $"{_verdict.Case.Name}, by the texts in force on {Numbers.InWords(_verdict.Day)}, {moment}{restriction}"
        );
        foreach (var judged in _verdict.Provisions)
        {
            PrintProvision(judged);
        }

        PrintStatements("What hangs on what", VerdictSentences.Hanging(_verdict));
        PrintStatements("The decision against the rule", VerdictSentences.Decided(_verdict));
        PrintNotApplied();
        TriggerClockPrinter.Print(_verdict.Clock, _prose);
    }

    private void PrintProvision(ProvisionVerdict judged)
    {
        _prose.Heading($"{judged.Rule.Title}: {judged.Verdict.Told()}");
        _prose.Line($"in force {judged.Text.Told}", judged.Text.Because?.Cited() ?? "");
        foreach (var cell in judged.Facts.Prepend(judged.Bound))
        {
            PrintCell(cell, cell.Answer.Told());
        }

        foreach (var cell in judged.Bars.Where(c => c.Answer != Answer.No))
        {
            PrintCell(cell, cell.Answer.Told());
        }

        foreach (var cell in judged.Decision.Where(c => c.Answer != Answer.Unknown))
        {
            PrintCell(cell, cell.Answer.Told());
        }
    }

    private void PrintCell(Cell cell, string answer)
    {
        var leaning =
            cell.Answer != Answer.Contested ? "" : $", rather {(cell.IsYes == true ? "yes" : "no")}";
        var key = $"{cell.Condition.Name}|{cell.Answer}";
        var isRepeated = cell.Remark.Length == 0 && !_shown.Add(key);
        _prose.Line(
            $"{answer}{leaning}: {cell.Condition.Label}{(isRepeated ? ", as above" : "")}",
            cell.Remark
        );
        if (isRepeated)
        {
            return;
        }

        if (cell.Answer != Answer.No)
        {
            PrintGrounds(cell, isFor: true, cell.Answer == Answer.Contested ? "for: " : "");
        }

        if (cell.Answer is Answer.No or Answer.Contested && cell.Remark.Length == 0)
        {
            PrintGrounds(cell, isFor: false, cell.Answer == Answer.Contested ? "against: " : "");
        }
    }

    private void PrintGrounds(Cell cell, bool isFor, string head)
    {
        foreach (var ground in Sides.Grounds(_history, cell, isFor))
        {
            _prose.Line($"{head}{ground.Text}", ground.Cited, indent: 2);
        }
    }

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
