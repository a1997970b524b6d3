using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Neo4j.Queries;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Cli.Commands;

/// <summary><c>query FILE</c>: a question of <c>queries/</c>, answered in memory or by a server.</summary>
internal sealed class QueryCommand
{
    private readonly Argument<string?> _file = new("file")
    {
        Description =
            "The query: a file, or the name of one of queries/, such as who-must-defend; without it all are listed",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> _on = new("--on")
    {
        Description = "The server that answers, such as http://localhost:7474 (default: the answer is found in memory)",
        HelpName = "url",
    };
    private readonly Option<string[]> _values = new("--param")
    {
        Description = "A value for a parameter of the query, name=value; may be repeated",
        HelpName = "name=value",
    };
    private readonly ServerChoice _server = new();
    private readonly AnswerOutput _output = new();

    public static Command Build() => new QueryCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "query",
            "Ask a question of queries/: of the claims at hand, or with --on of a Neo4j server that they were pushed to"
        )
        {
            _file,
            _on,
            _values,
        };
        _server.AddTo(command);
        _output.AddTo(command);
        command.DoesLongWork(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Running running)
    {
        if (parsed.GetValue(_file) is not { } asked)
        {
            return _output.Write(parsed, QueryAnswer.List());
        }

        RefuseDays(parsed);
        var files = Inputs.FilesOf(parsed.GetValue(CommonOptions.Data));
        var query = QueryFiles.Read(asked, files);
        var values = ValuesOf(query, parsed.GetValue(_values) ?? []);
        var answer = parsed.GetValue(_on) is { } address
            ? await OnServerAsync(address, query, values, parsed, running)
            : InMemory(query, values, parsed);
        running.Tell(query.Question);
        return _output.Write(parsed, QueryAnswer.Of(query.Question, answer));
    }

    /// <summary>A question names its days itself, and says of each row whether it is certain.</summary>
    private void RefuseDays(ParseResult parsed)
    {
        Option[] useless = parsed.GetValue(_on) is null
            ? [CommonOptions.At, CommonOptions.Certain, .. _server.Options]
            : [.. CommonOptions.OfNetwork];
        if (Array.Find(useless, o => EdgeOptions.IsGiven(parsed, o)) is { } given)
        {
            throw new UsageException(
                _server.Options.Contains(given) ? $"{given.Name} is about a server; name one with --on"
                : given == CommonOptions.KnownBy
                    ? "--known-by is for answers in memory; a server has what was pushed to it"
                : $"{given.Name} has no meaning here; a query has its days as parameters, and a column for what is certain"
            );
        }
    }

    private static IReadOnlyDictionary<string, object?> ValuesOf(QueryFile query, IEnumerable<string> given)
    {
        try
        {
            return query.ValuesOf(given);
        }
        catch (QueryException e)
        {
            throw new UsageException($"--param: {e.Message}");
        }
    }

    private static QueryResult InMemory(
        QueryFile query,
        IReadOnlyDictionary<string, object?> values,
        ParseResult parsed
    )
    {
        var question =
            OwnQueries.QuestionOf(query)
            ?? throw new UsageException(
                $"{query.Name} can only be answered by a server; name one with --on (in memory there are answers to {Nearest.Listed([.. OwnQueries.Names])}, as long as their text is unchanged)"
            );
        var inputs = Inputs.OfHistory(parsed);
        foreach (var parameter in query.Parameters.Where(p => p.Type == ParameterType.Text))
        {
            // All of them are ids. On a server a slip passes for an empty answer; here the nodes are known.
            inputs.RefuseUnknown((string)values[parameter.Name]!);
        }

        return OwnQueries.Answered(query, question, inputs.History, values);
    }

    private async Task<QueryResult> OnServerAsync(
        string address,
        QueryFile query,
        IReadOnlyDictionary<string, object?> values,
        ParseResult parsed,
        Running running
    )
    {
        using var server = await _server.ConnectAsync(address, parsed, running);
        running.Tell(server.Description);
        var cancellation = running.SilentWork().Cancellation;
        await RequireNodesAsync(server, query, values, cancellation);
        var answer = await server.RunAsync(new(query.Text, values), Access.Read, cancellation);
        if (!answer.Fields.SequenceEqual(query.Columns))
        {
            running.Warn(
                $"kazcsto: {query.Name} promises the columns {string.Join(", ", query.Columns)}, and the answer has {string.Join(", ", answer.Fields)}"
            );
        }

        return answer;
    }

    /// <summary>A slip in an id would pass for an empty answer.</summary>
    private static async Task RequireNodesAsync(
        IServer server,
        QueryFile query,
        IReadOnlyDictionary<string, object?> values,
        CancellationToken cancellation
    )
    {
        foreach (var parameter in query.Parameters.Where(p => p.TakesNode))
        {
            var id = (string)values[parameter.Name]!;
            if (id.Length == 0 || id.Contains('|'))
            {
                continue;
            }

            var there = new CypherStatement(
                "MATCH (n:Entity {id: $id}) RETURN n.id AS id",
                new Dictionary<string, object?> { ["id"] = id }
            );
            if ((await server.RunAsync(there, Access.Read, cancellation)).Rows.Count == 0)
            {
                throw new NoAnswerException(
                    $"'{id}' is not a node on {server.Description}; look at the spelling, and at what was pushed"
                );
            }
        }
    }
}
