using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using KazCsto.Benchmarks.Files;
using KazCsto.Benchmarks.Timing;
using KazCsto.Graphs;

namespace KazCsto.Benchmarks.Commands;

/// <summary><c>kernel</c>: times one kernel on one graph, and prints what it took as JSON.</summary>
internal sealed class KernelCommand
{
    private readonly Argument<string> _name = new("name") { Description = "The kernel; an unknown one lists all" };
    private readonly Option<FileInfo> _graph = new("--graph") { Description = "The edge list", Required = true };
    private readonly Option<bool> _directed = new("--directed") { Description = "The order of the two ends matters" };
    private readonly Option<bool> _lengths = new("--lengths") { Description = "The third column is a length" };
    private readonly Option<int> _threads = new("--threads") { Description = "Threads; 0 is one for each processor" };
    private readonly Option<int> _source = new("--source") { Description = "The node where a search begins" };
    private readonly Option<FileInfo?> _scores = new("--scores")
    {
        Description = "Write the numbers here, as raw doubles",
    };
    private readonly Option<bool> _cold = new("--cold") { Description = "Run once, without a run before to warm up" };
    private readonly Option<bool> _serve = new("--serve")
    {
        Description = "Load, then run when a line of the input says so",
    };
    private readonly Option<int> _repeat = new("--repeat")
    {
        Description = "How many runs",
        DefaultValueFactory = _ => 5,
    };

    internal static Command Build() => new KernelCommand().Command();

    private Command Command()
    {
        var command = new Command("kernel", "Time one kernel on one graph")
        {
            _name,
            _graph,
            _directed,
            _lengths,
            _threads,
            _source,
            _repeat,
            _scores,
            _cold,
            _serve,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var name = parsed.GetValue(_name)!;
        if (Kernels.Find(name) is not { } kernel)
        {
            Console.Error.WriteLine(
                $"the kernels: {string.Join(", ", Kernels.All.Select(k => k.Name))}\nno kernel '{name}'"
            );
            return 2;
        }

        var input = new KernelInput(work => Read(parsed, work), parsed.GetValue(_source));
        var started = Stopwatch.GetTimestamp();
        int? nodes = kernel.NeedsGraph ? input.Graph.NodeCount : null;
        var load = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (parsed.GetValue(_serve))
        {
            var greeting = new
            {
                kernel = name,
                nodes,
                load_ms = load,
            };
            new Session(kernel, input, Console.Out).Serve(Console.In, greeting);
            return 0;
        }

        input.Work = new(parsed.GetValue(_threads));
        Report(parsed, name, new(kernel, input), input, load);
        return 0;
    }

    private GraphFile Read(ParseResult parsed, Work work) =>
        GraphFile.Read(
            parsed.GetValue(_graph)!.FullName,
            parsed.GetValue(_directed),
            parsed.GetValue(_lengths),
            work: work
        );

    private void Report(ParseResult parsed, string name, TimedKernel timed, KernelInput input, double load)
    {
        var cold = parsed.GetValue(_cold);
        var warmUp = cold ? 0 : timed.Warm();
        var times = new double[cold ? 1 : parsed.GetValue(_repeat)];
        for (var run = 0; run < times.Length; run++)
        {
            times[run] = timed.Run();
        }

        var peak = Timing.Memory.PeakMegabytes;
        if (parsed.GetValue(_scores) is { } scores)
        {
            NumberFile.Write(scores.FullName, timed.Numbers);
        }

        var report = new
        {
            kernel = name,
            graph = parsed.GetValue(_graph)!.Name,
            nodes = input.Graph.NodeCount,
            ties = input.TieCount,
            threads = parsed.GetValue(_threads),
            load_ms = load,
            warm_up_runs = warmUp,
            ms = times,
            least_ms = times.Min(),
            median_ms = Median.Of(times),
            peak_mb = peak,
            digest = Digest.Of(timed.Numbers),
        };
        Console.WriteLine(JsonSerializer.Serialize(report));
    }
}
