using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Neo4j.Pulling;

namespace KazCsto.Cli.Commands;

/// <summary><c>pull</c>: a network from a Neo4j server back into the tables of a data folder.</summary>
internal sealed class PullCommand
{
    private readonly Argument<string> _address = ServerChoice.Address();
    private readonly ServerChoice _server = new();
    private readonly Option<string> _folder = new("--out")
    {
        Description = "Where seeds/ and graph/ go; it must not hold any yet",
        HelpName = "dir",
        Required = true,
    };

    public static Command Build() => new PullCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "pull",
            "Read a network that was pushed back into the tables of a data folder, claim by claim"
        )
        {
            _address,
            _folder,
        };
        _server.AddTo(command);
        command.DoesLongWork(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Running running)
    {
        var folder = OutputFile.Required(parsed.GetValue(_folder)!);
        if (
            Array.Find([CommonOptions.Data, .. CommonOptions.OfNetwork], o => EdgeOptions.IsGiven(parsed, o)) is
            { } given
        )
        {
            throw new UsageException(
                $"{given.Name} has no meaning here; a pull brings all that was pushed, with its own vocabulary"
            );
        }

        RefuseData(folder, "seeds");
        RefuseData(folder, "graph");
        using var server = await _server.ConnectAsync(parsed.GetValue(_address)!, parsed, running);
        running.Tell(server.Description);
        using var output = new OutputFolder(folder);
        var pulled = await Pull.RunAsync(server, output.Partial, running.Work("pulling"));
        output.FinishWithAll();
        running.Erase();
        running.Tell($"Written to {folder}/: seeds/ and graph/; use it with --data {folder}");
        parsed.InvocationConfiguration.Output.WriteLine(
            $"{Counted.Of(pulled.Network.Nodes.Length, "node")}, {Counted.Of(pulled.Network.Ties.Length, "tie")}, {Counted.Of(pulled.Network.Claims.Count(), "claim")}, {Counted.Of(pulled.Network.Sources.Length, "source")}"
        );
        return 0;
    }

    private static void RefuseData(string folder, string part)
    {
        if (Directory.Exists(Path.Combine(folder, part)))
        {
            throw new UsageException($"'{folder}' holds {part}/ already, which would be lost; give another folder");
        }
    }
}
