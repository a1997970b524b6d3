using KazCsto.Answers.Rankings;
using KazCsto.Answers.Report;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Export;
using KazCsto.Export.Pictures;
using KazCsto.Export.Report;
using KazCsto.Export.Writers;

namespace KazCsto.Cli.Commands;

/// <summary><c>report</c>: all findings, tables and pictures into a folder, and the findings that matter on one screen.</summary>
internal sealed class ReportCommand
{
    private readonly Option<string> _folder = new("--out")
    {
        Description = "Where the files go",
        HelpName = "dir",
        DefaultValueFactory = _ => "out",
    };

    public static Command Build() => new ReportCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "report",
            "All findings, tables and pictures into --out, and the main ones on the screen"
        )
        {
            _folder,
        };
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var inputs = Inputs.Of(parsed);
        if (inputs.Day is not { } day)
        {
            throw new UsageException("a report is about a day; name one with --at instead of all");
        }

        var plan = Plans.Load(inputs.Dataset);
        var work = running.SilentWork();
        var cancellation = work.Cancellation;
        // The picture needs none of the findings, and is drawn beside the work on them.
        var drawing = Task.Run(() => Drawn(inputs, plan.Subtitle), cancellation);
        var content = new ReportWork(
            new(
                plan,
                inputs.Dataset.Projections,
                inputs.Dataset.Grades,
                Plans.Scenarios(inputs.Dataset, plan.Scenarios),
                Plans.Study(inputs.Dataset, plan),
                inputs.History,
                inputs.Restriction
            ),
            day,
            parsed.GetValue(CommonOptions.Certain),
            new(Work: work) { Seed = parsed.GetValue(CommonOptions.Seed) }
        ).Done();
        var target = parsed.GetValue(_folder)!;
        var files = WriteFiles(inputs, content, drawing.GetAwaiter().GetResult(), target, parsed, cancellation);
        TerminalAnswer.Write([ReportAnswer.Of(content)], parsed.InvocationConfiguration.Output);
        parsed.Tell($"Written to {target}/: {string.Join(", ", files)}");

        return 0;
    }

    private static string Drawn(Inputs inputs, string title)
    {
        using var picture = new StringWriter { NewLine = "\n" };
        NetworkPicture.WriteSvg(inputs.Dataset, inputs.Network, title, picture);
        return picture.ToString();
    }

    private static IReadOnlyList<string> WriteFiles(
        Inputs inputs,
        ReportContent content,
        string picture,
        string folder,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        using var output = new OutputFolder(folder);
        output.WriteText("report.html", w => ReportPage.Write(content, picture, w));
        output.WriteText("rankings.csv", w => CsvAnswer.WriteRaw([RankingAnswer.AllRows(content.AllRankings)], w));
        output.WriteText("network.svg", w => w.Write(picture));
        output.WriteText(
            "network.dot",
            w => NetworkPicture.WriteDot(inputs.Dataset, inputs.Network, content.Plan.Subtitle, w)
        );
        output.WriteText("network.graphml", w => GraphMl.Write(inputs.Network, w));
        output.WriteBytes("manifest.json", s => Manifest.Write(inputs.Dataset.Files, ParametersOf(parsed, inputs), s));
        cancellation.ThrowIfCancellationRequested();
        output.Finish();
        return output.Files;
    }

    private static IEnumerable<(string Name, string Value)> ParametersOf(ParseResult parsed, Inputs inputs) =>
        [
            ("command", "report"),
            ("at", Numbers.Iso(inputs.Day!.Value)),
            ("known-by", parsed.GetValue(CommonOptions.KnownBy) is { } known ? Numbers.Iso(known) : ""),
            ("grades", parsed.GetValue(CommonOptions.Grades) ?? ""),
            ("seed", $"{parsed.GetValue(CommonOptions.Seed)}"),
            ("certain", parsed.GetValue(CommonOptions.Certain) ? "true" : "false"),
        ];
}
