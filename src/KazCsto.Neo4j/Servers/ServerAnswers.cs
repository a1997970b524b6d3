using System.Net;

namespace KazCsto.Neo4j.Servers;

/// <summary>What both HTTP interfaces have in common in how they tell of failures.</summary>
internal static class ServerAnswers
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>Refuses an answer that tells of a failure, whatever its status.</summary>
    /// <exception cref="ServerException">It does.</exception>
    public static void RefuseFailure(Reply reply, ServerOptions options)
    {
        if (reply.Errors is [var error, ..])
        {
            throw new ServerException(MessageOf(error, options), error.Code)
            {
                IsPassing = error.IsPassing && !Retries.IsPassing(reply.Status),
                IsLoginMissing = options.Login is null && error.Code == Unauthorized,
            };
        }

        if (reply.Status == HttpStatusCode.Unauthorized)
        {
            throw new ServerException(LoginRefused(options), Unauthorized) { IsLoginMissing = options.Login is null };
        }

        if ((int)reply.Status is < 200 or >= 300)
        {
            throw new ServerException($"the server answered {(int)reply.Status} {reply.Status} without a reason");
        }

        if (reply.Body is null)
        {
            throw new ServerException("the server answered nothing, neither rows nor a failure");
        }
    }

    /// <summary>An answer, if each of its rows has a cell for each field.</summary>
    /// <exception cref="FormatException">One has not.</exception>
    public static QueryResult Of(
        IReadOnlyList<string> fields,
        IReadOnlyList<IReadOnlyList<object?>> rows,
        Counters counters
    ) =>
        rows.FirstOrDefault(row => row.Count != fields.Count) is { } wrong
            ? throw new FormatException($"a row has {wrong.Count} cells, and there are {fields.Count} fields")
            : new(fields, rows, counters);

    /// <summary>Whether an answer was not made as its specification says.</summary>
    public static bool IsMisread(Exception e) =>
        e
            is KeyNotFoundException
                or InvalidOperationException
                or ArgumentException
                or FormatException
                or OverflowException;

    public static ServerException Misread(string server, Exception e) =>
        new($"the answer of {server} cannot be understood: {e.Message}", "", e);

    private static string MessageOf(ServerError error, ServerOptions options) =>
        error.Code switch
        {
            Unauthorized => LoginRefused(options),
            "Neo.ClientError.Database.DatabaseNotFound" =>
                $"the server has no database '{options.Database}'; --database names one that it has",
            "Neo.ClientError.Statement.AccessMode" =>
                "the statement would change the graph; query only reads, and nothing was changed",
            _ => $"the server says: {OneLine(error.Message)} [{error.Code}]",
        };

    /// <summary>A server shows where in the statement, in further lines.</summary>
    private static string OneLine(string message) =>
        string.Join(
            ' ',
            message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );

    private static string LoginRefused(ServerOptions options) =>
        options.Login is { } login
            ? $"the server does not accept the password of '{login.User}'; NEO4J_PASSWORD holds it, --user names the user"
            : "the server wants a login; put the password into NEO4J_PASSWORD, and the user into --user if it is not neo4j";
}
