using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KazCsto.Benchmarks.Servers;
using KazCsto.Benchmarks.Timing;
using KazCsto.Neo4j.Files;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Benchmarks.Commands;

/// <summary><c>stream</c>: how fast, and in how much memory, a graph of any size goes to a server or into files.</summary>
internal static class StreamCommand
{
    private static readonly Option<int> Nodes = new("--nodes")
    {
        Description = "How many nodes",
        DefaultValueFactory = _ => 100_000,
        Recursive = true,
    };

    private static readonly Option<int> Ties = new("--ties")
    {
        Description = "How many ties",
        DefaultValueFactory = _ => 500_000,
        Recursive = true,
    };

    internal static Command Build() =>
        new("stream", "Time a push, the script and the import files of a graph that is made as it is read")
        {
            Nodes,
            Ties,
            StubCommand(),
            PushCommand(),
            FilesCommand(),
        };

    private static Command StubCommand()
    {
        var port = new Argument<int>("port");
        var command = new Command("stub", "A server that only counts") { port };
        command.SetAction(parsed =>
        {
            using var stub = new CountingStub(parsed.GetValue(port));
            Console.WriteLine(stub.Address);
            stub.Serve();
        });
        return command;
    }

    private static Command PushCommand()
    {
        var address = new Argument<string>("url");
        var rows = new Option<int>("--rows") { DefaultValueFactory = _ => new PushOptions().Rows };
        var prune = new Option<bool>("--prune");
        var command = new Command("push", "Push it to a server") { address, rows, prune };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                using var server = await Discovery.ConnectAsync(new(parsed.GetValue(address)!), new(), cancellation);
                var begin = Stopwatch.GetTimestamp();
                var pushed = await Push.RunAsync(
                    server,
                    [Made(parsed)],
                    new() { Rows = parsed.GetValue(rows), Prune = parsed.GetValue(prune) },
                    new(0, null, cancellation)
                );
                Print("push", pushed.Nodes + pushed.Ties, begin);
            }
        );
        return command;
    }

    private static Command FilesCommand()
    {
        var folder = new Argument<DirectoryInfo>("folder");
        var command = new Command("files", "Write the files for the import tool") { folder };
        command.SetAction(parsed =>
        {
            var target = Directory.CreateDirectory(parsed.GetValue(folder)!.FullName);
            var begin = Stopwatch.GetTimestamp();
            ImportFiles.Write([Made(parsed)], file => new StreamWriter(Path.Combine(target.FullName, file)));
            Print("files", parsed.GetValue(Nodes) + parsed.GetValue(Ties), begin);
        });
        return command;
    }

    private static GraphItems Made(ParseResult parsed) => MadeItems.Of(parsed.GetValue(Nodes), parsed.GetValue(Ties));

    private static void Print(string what, long rows, long begin)
    {
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {rows:N0} rows in {seconds:0.0} s, {rows / seconds:N0} rows/s, {Memory.PeakMegabytes:0} MB"
            )
        );
    }
}
