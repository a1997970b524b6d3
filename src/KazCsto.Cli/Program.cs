using System.CommandLine;
using System.CommandLine.Invocation;
using KazCsto.Analysis.Centrality;
using KazCsto.Analysis.Rankings;
using KazCsto.Cli.Commands;
using KazCsto.Export.Pictures;
using KazCsto.Import;
using KazCsto.Model;

namespace KazCsto.Cli;

/// <summary>The command line: data to standard output, progress and problems to standard error.</summary>
/// <remarks>Exit codes: 0 done, 1 the data says no, 2 wrong usage, 130 cancelled.</remarks>
internal static class Program
{
    private const int DataSaysNo = 1;
    private const int WrongUsage = 2;
    private const int Cancelled = 130;

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
            return WrongUsage;
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
        catch (ImportException e)
        {
            foreach (var problem in e.Problems)
            {
                await errors.WriteLineAsync(problem.ToString());
            }

            await errors.WriteLineAsync(
                $"kazcsto: {Counted.Of(e.Problems.Count, "problem")}; nothing was written"
            );
            return DataSaysNo;
        }
        catch (Exception e) when (e is UsageException or MeasureRefusedException)
        {
            await errors.WriteLineAsync($"kazcsto: {e.Message}");
            return WrongUsage;
        }
        catch (Exception e)
            when (e is NoAnswerException or GraphvizException or NotConvergedException)
        {
            await errors.WriteLineAsync($"kazcsto: {e.Message}");
            return DataSaysNo;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"kazcsto: {e.Message}");
            return DataSaysNo;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("kazcsto: cancelled; nothing was written");
            return Cancelled;
        }
        catch (Exception e)
        {
            // A fault of the program, not of its user: one line that can be reported, and nothing half written.
            await errors.WriteLineAsync(
                $"kazcsto: this should not happen: {e.GetType().Name}: {e.Message}"
            );
            return DataSaysNo;
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
            CutCommand.Build(),
            StructureCommand.Build(),
            ObligationsCommand.Build(),
            PathCommand.Build(),
            WhyCommand.Build(),
            DiagramCommand.Build(),
            ExportCommand.Build(),
        };
        CommonOptions.AddTo(root);
        return root;
    }

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
