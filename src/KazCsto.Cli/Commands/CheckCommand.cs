using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Export.Pictures;
using KazCsto.Import;
using KazCsto.Networks.Questions;

namespace KazCsto.Cli.Commands;

/// <summary><c>check</c>: reads the data only.</summary>
internal sealed class CheckCommand
{
    private readonly AnswerOutput _output = new();

    public static Command Build() => new CheckCommand().Command();

    private Command Command()
    {
        var command = new Command("check", "Read the data only: counts, or every problem with its file and line");
        _output.AddTo(command);
        command.Does((parsed, _) => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var files = Inputs.FilesOf(parsed.GetValue(CommonOptions.Data));
        try
        {
            var dataset = Dataset.Load(files);
            Style.Load(files, dataset.Network.Schema);
            Plans.Study(dataset, Plans.Load(dataset));
            return _output.Write(parsed, CheckAnswer.Of(dataset.Counts, UntoldBy(dataset.Network.Schema)));
        }
        catch (ImportException e) when (e.Counts.Count > 0)
        {
            _output.Write(parsed, CheckAnswer.Of(e.Counts, []));
            throw;
        }
    }

    /// <summary>The questions that a vocabulary cannot answer, each with the kind that may be meant.</summary>
    private static ImmutableArray<string> UntoldBy(Schema schema) =>
        [
            .. schema
                .Untold([.. Requirements.All, .. Questions.All.Values.Select(q => q.Requirement)])
                .Select(u => $"{u.Question.Part}: {Untold.Hinted(u)}"),
        ];
}
