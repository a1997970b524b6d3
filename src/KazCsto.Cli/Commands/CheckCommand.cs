using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Export.Pictures;
using KazCsto.Import;
using KazCsto.Networks.Questions;

namespace KazCsto.Cli.Commands;

/// <summary><c>check</c>: reads the data and says what is wrong with it, all at once.</summary>
internal static class CheckCommand
{
    public static Command Build()
    {
        var format = CommonOptions.Format();
        var command = new Command("check", "Read the data only: counts, or every problem with its file and line")
        {
            format,
        };
        command.Does(
            (parsed, _) => Print(Inputs.FolderOf(parsed.GetValue(CommonOptions.Data)), parsed.GetValue(format)!, parsed)
        );
        return command;
    }

    private static int Print(string folder, string format, ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        try
        {
            var dataset = Dataset.Load(folder);
            Style.Load(folder, dataset.Network.Schema);
            Plans.Study(dataset, Plans.Load(dataset));
            WriteCounts(dataset.Counts, format, output);
            var schema = dataset.Network.Schema;
            var untold = schema.Untold([.. Requirements.All, .. Questions.All.Values.Select(q => q.Requirement)]);
            Untold.Print(
                "What this vocabulary cannot tell",
                untold.Select(u => $"{u.Question.Part}: {Untold.Hinted(u)}"),
                format,
                parsed
            );
            return 0;
        }
        catch (ImportException e) when (e.Counts.Count > 0)
        {
            WriteCounts(e.Counts, format, output);
            throw;
        }
    }

    private static void WriteCounts(IReadOnlyList<TableCount> counts, string format, TextWriter output)
    {
        var table = new Table("file", "read", "kept", "rejected");
        foreach (var count in counts)
        {
            table.Add(count.File, count.Read, count.Kept, count.Rejected);
        }

        table
            .Add("all", counts.Sum(c => c.Read), counts.Sum(c => c.Kept), counts.Sum(c => c.Rejected))
            .Write(output, format);
    }
}
