using System.CommandLine;
using System.Text.Json;
using KazCsto.Benchmarks.Files;
using KazCsto.Benchmarks.Generators;
using KazCsto.Benchmarks.Timing;
using KazCsto.Graphs;

namespace KazCsto.Benchmarks.Commands;

/// <summary><c>every</c>: what each exact measure takes on a small network once warm.</summary>
internal static class EveryCommand
{
    private const int Nodes = 50;
    private const int TiesEach = 4;
    private const int GreatestLength = 10;
    private const int Runs = 200;
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(0.5);

    internal static Command Build()
    {
        var command = new Command("every", $"Time every exact measure on {Nodes} nodes");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        var (directed, undirected) = (Small(directed: true), Small(directed: false));
        foreach (var kernel in Kernels.All.Where(k => k.IsExact))
        {
            var timed = new TimedKernel(kernel, new(_ => kernel.IsUndirected ? undirected : directed));
            timed.Warm(Warmth);
            var times = Enumerable.Range(0, Runs).Select(_ => timed.RunAtOnce()).ToArray();
            var report = new
            {
                kernel = kernel.Name,
                median_ms = Median.Of(times),
                least_ms = times.Min(),
                most_ms = times.Max(),
            };
            Console.WriteLine(JsonSerializer.Serialize(report));
        }
    }

    // With strengths and lengths, so that no measure has an easy time of it.
    private static GraphFile Small(bool directed)
    {
        var made = BarabasiAlbert.Of(Nodes, TiesEach);
        var lengths = made.Lengths(GreatestLength);
        var strengths = Array.ConvertAll(lengths, length => 1 / length);
        var (from, to) = ((int[])made.From.Clone(), (int[])made.To.Clone());
        // Every second tie points back, so that there are circles.
        for (var tie = 0; tie < from.Length; tie += 2)
        {
            (from[tie], to[tie]) = (to[tie], from[tie]);
        }

        var ties = new TieList(from, to, strengths, lengths);
        return GraphFile.Numbered(Graph.Of(made.NodeCount, ties, directed));
    }
}
