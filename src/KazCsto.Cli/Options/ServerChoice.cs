using System.Globalization;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Cli.Options;

/// <summary>The options that say how a server is reached. A password is never among them: others could read it.</summary>
internal sealed class ServerChoice
{
    public const string PasswordVariable = "NEO4J_PASSWORD";

    private static readonly string[] Schemes =
    [
        "http",
        "https",
        "bolt",
        "bolt+s",
        "bolt+ssc",
        "neo4j",
        "neo4j+s",
        "neo4j+ssc",
    ];

    private const double LongestTimeout = 86_400;

    private readonly Option<string?> _database = new("--database")
    {
        Description = "The database on the server (default: neo4j; servers before 4.0 have one without a name)",
        HelpName = "name",
    };

    private readonly Option<string> _user = new("--user")
    {
        Description = $"Who logs in; the password is in {PasswordVariable}, or is asked for",
        HelpName = "name",
        DefaultValueFactory = _ => "neo4j",
    };

    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = "How long one answer of the server may take, in seconds",
        HelpName = "s",
        DefaultValueFactory = _ => 60,
        CustomParser = result =>
        {
            if (
                double.TryParse(
                    result.Tokens[0].Value,
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var seconds
                ) && seconds is > 0 and <= LongestTimeout
            )
            {
                return seconds;
            }

            result.AddError(
                $"--timeout {result.Tokens[0].Value} is no time; expected seconds above 0, such as 60 or 0.5, up to a day"
            );
            return 0;
        },
    };

    /// <summary>The address of a server, as an argument.</summary>
    public static Argument<string> Address() =>
        new("url") { Description = "The address of the server, such as http://localhost:7474" };

    /// <summary>Its options, which mean nothing without a server.</summary>
    public IReadOnlyList<Option> Options => [_database, _user, _timeout];

    public void AddTo(Command command)
    {
        command.Options.Add(_database);
        command.Options.Add(_user);
        command.Options.Add(_timeout);
    }

    /// <summary>Connects with a server that lets us in.</summary>
    public async Task<IServer> ConnectAsync(string typed, ParseResult parsed, Running running)
    {
        var address = AddressOf(typed);
        var user = parsed.GetValue(_user)!;
        var password = Environment.GetEnvironmentVariable(PasswordVariable);
        var options = new ServerOptions
        {
            Database = parsed.GetValue(_database),
            Patience = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
            Login = string.IsNullOrEmpty(password) ? null : new(user, password),
        };
        try
        {
            return await OpenAsync(address, options, running);
        }
        catch (ServerException e) when (e.IsLoginMissing && PasswordPrompt.CanAsk)
        {
            var asked = new Credentials(user, PasswordPrompt.Ask(user, WithoutLogin(address)));
            return await OpenAsync(address, options with { Login = asked }, running);
        }
    }

    private static async Task<IServer> OpenAsync(Uri address, ServerOptions options, Running running)
    {
        if (options.Login is not null && address is { Scheme: "http" or "bolt" or "neo4j", IsLoopback: false })
        {
            running.Warn(
                $"kazcsto: the password travels to {address.Host} for everybody to read; use https:// (or bolt+s://, neo4j+s://) if the server has it"
            );
        }

        var cancellation = running.SilentWork().Cancellation;
        var server = address.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? await Discovery.ConnectAsync(address, options, cancellation)
            : BoltServers.Connect(address, options);
        try
        {
            // Whether it lets us in is better known before the work than in the middle of it.
            await server.RunAsync(new("RETURN 1 AS one"), Access.Read, cancellation);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    private static Uri AddressOf(string typed)
    {
        if (!Uri.TryCreate(typed, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            // What holds an @ may hold a password.
            var shown = typed.Contains('@') ? "this" : $"'{typed}'";
            throw new UsageException(
                $"{shown} is not the address of a server; expected one such as http://localhost:7474"
            );
        }

        if (address.UserInfo.Length > 0)
        {
            throw new UsageException(
                $"a login stands in the address, where others can read it; write {WithoutLogin(address)}, name the user with --user, and put the password into {PasswordVariable}"
            );
        }

        return Schemes.Contains(address.Scheme)
            ? address
            : throw new UsageException(Nearest.Unknown(address.Scheme, "a way to reach a server", Schemes));
    }

    private static string WithoutLogin(Uri address) =>
        $"{address.Scheme}://{address.Authority}{address.AbsolutePath.TrimEnd('/')}";
}
