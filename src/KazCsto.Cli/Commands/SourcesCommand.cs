using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Evidence;
using KazCsto.Graphs;

namespace KazCsto.Cli.Commands;

/// <summary><c>sources</c>: what hangs on each source, or on one of them.</summary>
internal sealed class SourcesCommand
{
    private readonly Argument<string?> _source = new("source")
    {
        Description = "A source, such as source:aspenia-2022; without it all are listed",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly AnswerOutput _output = new();

    public static Command Build() => new SourcesCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "sources",
            "What each source is the only witness of, and where it says something else than what is in force (all of history, unless --at names a day)"
        )
        {
            _source,
        };
        _output.AddTo(command);
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var inputs = Inputs.OfHistory(parsed);
        var records = SourceRecord.All(inputs.Network);
        if (parsed.GetValue(_source) is not { } asked)
        {
            return _output.Write(parsed, SourceAnswer.Of(inputs.Scope, records));
        }

        var known = inputs.Dataset.Network.Sources.Select(s => s.Id).ToList();
        var record = records.FirstOrDefault(r => r.Source.Id == asked);
        if (record is null)
        {
            throw known.Contains(asked)
                ? new NoAnswerException($"no claim of {asked} is left {inputs.When}; try without --at and --known-by")
                : new UsageException(Nearest.Unknown(asked, "a source", known));
        }

        return _output.Write(parsed, SourceAnswer.Of(inputs.Scope, record));
    }
}
