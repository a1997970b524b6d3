using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Export.Pictures;
using KazCsto.Import;

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
            (parsed, _) =>
                Print(
                    Inputs.FilesOf(parsed.GetValue(CommonOptions.Data)),
                    parsed.GetValue(format)!,
                    parsed.InvocationConfiguration.Output
                )
        );
        return command;
    }

    private static int Print(DataFiles files, string format, TextWriter output)
    {
        try
        {
            var dataset = Dataset.Load(files);
            Style.Load(files, dataset.Network.Schema);
            Plans.Study(dataset, Plans.Load(dataset));
            WriteCounts(dataset.Counts, format, output);
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
