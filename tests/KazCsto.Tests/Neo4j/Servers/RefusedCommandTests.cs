using KazCsto.Tests.Cli;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>Seen from outside: a server that cannot be used costs one line, and the password is never in it.</summary>
public sealed class RefusedCommandTests(SharedData data) : IClassFixture<SharedData>
{
    private const string Refusal = "Neo.ClientError.Security.Unauthorized";
    private const string Unknown = "Neo.ClientError.Database.DatabaseNotFound";
    private const int DataSaysNo = 1;
    private const int WrongUsage = 2;

    public static TheoryData<string> Commands => ["push", "pull"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Where_nobody_is_it_is_told_in_one_line(string command) =>
        await ShouldFailAsync(
            command,
            "http://127.0.0.1:9",
            DataSaysNo,
            "kazcsto: cannot reach http://127.0.0.1:9: Connection refused; is the server running?"
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_password_that_is_refused_is_told_and_not_shown(string command)
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Answers(Said.Failure(Refusal, 401, $"bad {Quick.Password}"));

        await ShouldFailAsync(
            command,
            $"{mock.Address}",
            DataSaysNo,
            "kazcsto: the server does not accept the password of 'neo4j'; NEO4J_PASSWORD holds it, --user names the user"
        );
        mock.Statements.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_page_for_people_is_no_server(string command)
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Get("/", Said.Html());

        await ShouldFailAsync(
            command,
            $"{mock.Address}",
            DataSaysNo,
            $"kazcsto: {mock.Address.ToString().TrimEnd('/')} answered 200 with what is not JSON (line 1, byte 1); is it Neo4j?"
        );
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_way_that_leads_to_no_server_is_refused(string command) =>
        await ShouldFailAsync(
            command,
            "ftp://127.0.0.1",
            WrongUsage,
            "kazcsto: 'ftp' is not a way to reach a server; did you mean 'http'?"
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_login_in_the_address_is_refused_and_not_repeated(string command) =>
        await ShouldFailAsync(
            command,
            $"http://neo4j:{Quick.Password}@127.0.0.1:9",
            WrongUsage,
            "kazcsto: a login stands in the address, where others can read it; write http://127.0.0.1:9, name the user with --user, and put the password into NEO4J_PASSWORD"
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_database_that_the_server_does_not_have_is_named(string command)
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Answers("POST", "/db/peopel/query/v2", Said.Failure(Unknown, 404));

        await ShouldFailAsync(
            command,
            $"{mock.Address}",
            DataSaysNo,
            "kazcsto: the server has no database 'peopel'; --database names one that it has",
            "--database",
            "peopel"
        );
    }

    [Theory]
    [InlineData("push", "0")]
    [InlineData("pull", "-1")]
    [InlineData("push", "NaN")]
    [InlineData("push", "abc")]
    [InlineData("pull", "3,5")]
    [InlineData("pull", "999999")]
    public async Task A_timeout_that_is_no_time_is_refused(string command, string timeout) =>
        await ShouldFailAsync(
            command,
            "http://127.0.0.1:9",
            WrongUsage,
            $"kazcsto: --timeout {timeout} is no time; expected seconds above 0, such as 60 or 0.5, up to a day",
            $"--timeout={timeout}"
        );

    [Fact]
    public async Task A_proxy_of_the_environment_does_not_see_what_stays_on_this_machine()
    {
        using var raw = new RawServer(visit => visit.AnswerAsync("{}"));

        var answer = await Kazcsto.RunAsync(
            data.Folder,
            ["push", "http://127.0.0.1:9"],
            ("NEO4J_PASSWORD", Quick.Password),
            ("http_proxy", $"{raw.Address}")
        );

        answer.Errors.ShouldContain("cannot reach http://127.0.0.1:9");
        raw.Requests.ShouldBeEmpty();
    }

    private async Task ShouldFailAsync(string command, string address, int code, string line, params string[] more)
    {
        string[] output = command == "pull" ? ["--out", "pulled"] : [];
        var before = FilesOf(data.Folder);

        var answer = await Kazcsto.RunAsync(
            data.Folder,
            [command, address, .. output, .. more],
            ("NEO4J_PASSWORD", Quick.Password)
        );

        answer.WithoutStackTrace();
        answer.ErrorLines[0].ShouldBe(line);
        answer.ErrorLines.Skip(1).ShouldAllBe(l => l == $"kazcsto: see 'kazcsto {command} --help'");
        answer.Output.ShouldBe("");
        answer.Errors.ShouldNotContain(Quick.Password);
        answer.ExitCode.ShouldBe(code);
        FilesOf(data.Folder).ShouldBe(before);
    }

    private static string[] FilesOf(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order()];
}
