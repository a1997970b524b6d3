using System.Diagnostics;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;

namespace KazCsto.Cli.Commands;

/// <summary><c>push</c>: the network with its claims to a Neo4j server.</summary>
internal sealed class PushCommand
{
    private readonly Argument<string> _address = ServerChoice.Address();
    private readonly ServerChoice _server = new();
    private readonly Option<bool> _prune = new("--prune")
    {
        Description = "Remove what an earlier push wrote and the network no longer has; nothing else is touched",
    };
    private readonly Option<bool> _force = new("--force")
    {
        Description =
            "Write everything again, also what has not changed here: what somebody changed on the server is put right",
    };
    private readonly AnswerOutput _output = new();

    public static Command Build() => new PushCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "push",
            "Write the network with its claims to a Neo4j server (all of history, unless --at names a day); a second push changes nothing"
        )
        {
            _address,
            _prune,
            _force,
        };
        _output.AddTo(command);
        _server.AddTo(command);
        command.DoesLongWork(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Running running)
    {
        var inputs = Inputs.OfHistory(parsed);
        var parts = NetworkItems.Of(inputs.Network, inputs.Dataset.Files);
        using var server = await _server.ConnectAsync(parsed.GetValue(_address)!, parsed, running);
        running.Tell(server.Description);
        var begin = Stopwatch.GetTimestamp();
        Pushed pushed;
        try
        {
            var options = new PushOptions { Prune = parsed.GetValue(_prune), Force = parsed.GetValue(_force) };
            pushed = await Push.RunAsync(server, parts, options, running.Work("pushing"));
        }
        catch (OperationCanceledException)
        {
            running.Warn($"kazcsto: cancelled; {Push.StaysThere}");
            return Failure.Cancelled;
        }

        running.Erase();
        var rate = ProgressLine.Rate(pushed.Nodes + pushed.Ties, Stopwatch.GetElapsedTime(begin));
        _output.Write(parsed, PushAnswer.Of(pushed));
        if (pushed.Difference is { } difference)
        {
            running.Warn($"kazcsto: {difference}");
            return Failure.DataSaysNo;
        }

        running.Tell($"All is there, counted on the server; {rate} rows/s");
        return 0;
    }
}
