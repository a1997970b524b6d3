using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Export.Pictures;
using KazCsto.Import;

namespace KazCsto.Cli.Commands;

/// <summary><c>check</c>: reads the data and says what is wrong with it, all at once.</summary>
internal sealed class CheckCommand
{
    private readonly AnswerOutput _output = new();

    public static Command Build() => new CheckCommand().Command();

    private Command Command()
    {
        var command = new Command("check", "Read the data only: counts, or every problem with its file and line");
        _output.AddTo(command);
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var files = Inputs.FilesOf(parsed.GetValue(CommonOptions.Data));
        try
        {
            var dataset = Dataset.Load(files);
            Style.Load(files, dataset.Network.Schema);
            Plans.Study(dataset, Plans.Load(dataset));
            return _output.Write(parsed, CheckAnswer.Of(dataset.Counts));
        }
        catch (ImportException e) when (e.Counts.Count > 0)
        {
            _output.Write(parsed, CheckAnswer.Of(e.Counts));
            throw;
        }
    }
}
