using KazCsto.Answers.Cases;
using KazCsto.Cases.Conditions;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Import;

namespace KazCsto.Cli.Commands;

/// <summary><c>compare</c>: the cases by their conditions, a source for every cell.</summary>
internal sealed class CompareCommand
{
    private readonly CaseChoice _cases = new();
    private readonly Option<string?> _centre = new("--centre")
    {
        Description = "The case that the others are compared with (default: that of graph/report.yaml)",
        HelpName = "case",
    };
    private readonly Option<DateOnly?> _fittedBy = new("--fitted-by")
    {
        Description =
            "Rules are fitted on the cases that had begun by this day and tried on later ones (default: the day on which the case at the centre began)",
        HelpName = "date",
        CustomParser = CommonOptions.DayOf,
    };
    private readonly AnswerOutput _output = new();

    public static Command Build() => new CompareCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "compare",
            "The cases by their conditions: a source for every cell, which cases are most alike, and what tells them apart"
        )
        {
            _centre,
            _fittedBy,
        };
        _cases.AddTo(command);
        _output.AddTo(command);
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var (inputs, comparison) = CaseChoice.Compared(parsed, _cases.Asked(parsed));
        var centre = CentreOf(parsed, inputs, comparison);
        return _output.Write(
            parsed,
            new ComparisonAnswer(inputs.History, comparison).Of(inputs.Scope, centre, parsed.GetValue(_fittedBy))
        );
    }

    /// <summary>The case that the others are compared with; none if nobody named one and the usual one is left out.</summary>
    private ComparedCase? CentreOf(ParseResult parsed, Inputs inputs, Comparison comparison)
    {
        var asked = parsed.GetValue(_centre);
        var centre = asked is null ? ReportFile.Load(inputs.Dataset).Case : CaseChoice.CaseOf(asked, inputs);
        return comparison.Cases.FirstOrDefault(c => c.Case.Equals(centre))
            ?? (asked is null ? null : throw new UsageException($"{asked} is not among the cases of --cases"));
    }
}
