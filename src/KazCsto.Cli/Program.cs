using System.CommandLine.Invocation;
using KazCsto.Cli.Commands;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;

namespace KazCsto.Cli;

/// <summary>The command line: data to standard output, progress and problems to standard error.</summary>
/// <remarks>Exit codes: 0 done, 1 the data says no, 2 wrong usage, 130 cancelled.</remarks>
internal static class Program
{
    private static readonly TimeSpan UntilKilled = TimeSpan.FromMilliseconds(150);

    public static Task<int> Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Runs one command; the tests call it with writers of their own.</summary>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter errors)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
        {
            await errors.WriteLineAsync($"kazcsto: {ParserMessage.Of(parsed)}");
            await errors.WriteLineAsync($"kazcsto: see 'kazcsto {CommandPath(parsed)}--help'");
            return Failure.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new()
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = UntilKilled,
                    Output = output,
                    Error = errors,
                }
            );
        }
        catch (Exception e)
        {
            var (code, message) = Failure.Of(e);
            await errors.WriteLineAsync(message);
            return code;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(
            "Graph analysis of states, leaders and institutions; every number unfolds to its claims."
        )
        {
            CheckCommand.Build(),
            ReportCommand.Build(),
            RankCommand.Build(),
            ExplainCommand.Build(),
            RobustCommand.Build(),
            DiffCommand.Build(),
            WhatIfCommand.Build(),
            TimelineCommand.Build(),
            SourcesCommand.Build(),
            CompareCommand.Build(),
            HypothesesCommand.Build(),
            TriggerCommand.Build(),
            CutCommand.Build(),
            StructureCommand.Build(),
            StatsCommand.Build(),
            QcaCommand.Build(),
            RolesCommand.Build(),
            GroupsCommand.Build(),
            ObligationsCommand.Build(),
            PowerCommand.Build(),
            PathCommand.Build(),
            WhyCommand.Build(),
            DiagramCommand.Build(),
            ExportCommand.Build(),
            PushCommand.Build(),
            PullCommand.Build(),
            QueryCommand.Build(),
        };
        CommonOptions.AddTo(root);
        return root;
    }

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
