using System.CommandLine;
using BenchmarkDotNet.Running;
using KazCsto.Benchmarks.Commands;

namespace KazCsto.Benchmarks;

/// <summary>Makes graphs and times kernels on them.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // What follows 'run' is BenchmarkDotNet's.
        if (args is ["run", ..])
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args[1..]);
            return 0;
        }

        var root = new RootCommand("Makes graphs and times the kernels of KazCsto on them.")
        {
            GenerateCommand.Build(),
            KernelCommand.Build(),
            EveryCommand.Build(),
            StreamCommand.Build(),
            ConfidenceCommand.Build(),
            TimelineCommand.Build(),
            VotingCommand.Build(),
            QcaCommand.Build(),
            new Command("run", "Run the suites of BenchmarkDotNet, which takes the rest of the line"),
        };
        return root.Parse(args).Invoke();
    }
}
