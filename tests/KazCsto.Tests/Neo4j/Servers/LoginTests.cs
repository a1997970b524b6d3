using System.Text;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>A login is sent with every request, and no message tells the password.</summary>
public sealed class LoginTests
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    public static TheoryData<Interface> Interfaces => [.. Enum.GetValues<Interface>()];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public async Task A_login_goes_with_every_statement(Interface spoken)
    {
        using var mock = new MockNeo4j(spoken);
        mock.Answers(Said.Numbers(spoken, 1));
        using var server = await mock.ConnectAsync(Quick.WithLogin);

        await server.WriteAsync();

        var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{Quick.Password}"));
        mock.Statements.Single().Authorization.ShouldBe($"Basic {login}");
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public async Task A_missing_login_is_told_so_that_it_can_be_asked_for(Interface spoken)
    {
        using var mock = new MockNeo4j(spoken);
        mock.Answers(Said.Failure(Unauthorized, 401), Said.Html(401));
        using var server = await mock.ConnectAsync();

        foreach (var failure in new[] { await server.FailureAsync(), await server.FailureAsync() })
        {
            failure.IsLoginMissing.ShouldBeTrue();
            failure.Code.ShouldBe(Unauthorized);
            failure.Message.ShouldBe(
                "the server wants a login; put the password into NEO4J_PASSWORD, and the user into --user if it is not neo4j"
            );
        }

        mock.Statements.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public async Task A_refused_login_is_told_without_the_password(Interface spoken)
    {
        using var mock = new MockNeo4j(spoken);
        mock.Answers(Said.Failure(Unauthorized, 401, $"Invalid credential {Quick.Password}."), Said.Html(401));
        using var server = await mock.ConnectAsync(Quick.WithLogin);

        foreach (var failure in new[] { await server.FailureAsync(), await server.FailureAsync() })
        {
            failure.IsLoginMissing.ShouldBeFalse();
            failure.Message.ShouldBe(
                "the server does not accept the password of 'neo4j'; NEO4J_PASSWORD holds it, --user names the user"
            );
            failure.ToString().ShouldNotContain(Quick.Password);
        }

        mock.Statements.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_proxy_that_wants_a_login_is_understood_before_anything_is_asked()
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Get("/", Said.Html(401));

        var failure = await Should.ThrowAsync<KazCsto.Neo4j.Servers.ServerException>(() => mock.ConnectAsync());

        failure.IsLoginMissing.ShouldBeTrue();
    }

    [Fact]
    public void A_login_does_not_print_its_password() =>
        $"{Quick.WithLogin}{Quick.WithLogin.Login}".ShouldNotContain(Quick.Password);
}
