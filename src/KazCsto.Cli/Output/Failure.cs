using KazCsto.Export.Pictures;
using KazCsto.Export.Writers;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.EdgeLists;
using KazCsto.Graphs.Rankings;
using KazCsto.Import;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Cli.Output;

/// <summary>What a command that cannot go on says, and its exit code. Never a stack trace.</summary>
internal static class Failure
{
    public const int DataSaysNo = 1;
    public const int WrongUsage = 2;
    public const int Cancelled = 130;

    public static (int Code, string Message) Of(Exception failure) =>
        failure switch
        {
            ImportException e => (
                DataSaysNo,
                $"{e.Message}\nkazcsto: {Counted.Of(e.Problems.Count, "problem")}; nothing was written"
            ),
            EdgeListException e => (DataSaysNo, e.Message),
            UsageException or MeasureRefusedException => (WrongUsage, Said(failure)),
            UnansweredException e => (DataSaysNo, $"kazcsto: {Untold.Hinted(e.Unanswered)}"),
            NoAnswerException
            or GraphvizException
            or NotConvergedException
            or NotEnoughMemoryException
            or ServerException
            or InvalidDataException => (DataSaysNo, Said(failure)),
            OutOfMemoryException => (DataSaysNo, "kazcsto: there is not enough memory"),
            IOException or UnauthorizedAccessException => (DataSaysNo, Said(failure)),
            OperationCanceledException => (Cancelled, "kazcsto: cancelled; nothing was written"),
            // A fault of the program, not of its user: one line that can be reported.
            _ => (DataSaysNo, $"kazcsto: this should not happen: {failure.GetType().Name}: {failure.Message}"),
        };

    /// <summary>The message may quote a server, and so hold anything.</summary>
    private static string Said(Exception failure) => $"kazcsto: {CellText.Harmless(failure.Message)}";
}
