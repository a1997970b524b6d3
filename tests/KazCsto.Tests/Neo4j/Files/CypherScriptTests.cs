using KazCsto.Neo4j.Files;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;
using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Export;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Files;

/// <summary>A script does what a push does: after it, a push finds nothing to write.</summary>
[Collection<OnRealNeo4j>]
public sealed class CypherScriptTests(RealNeo4j engine) : IAsyncLifetime
{
    private IServer? _server;

    public async ValueTask InitializeAsync()
    {
        await engine.WipeAsync();
        _server = await engine.OpenAsync();
    }

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public Task After_the_script_of_the_network_a_push_changes_nothing() =>
        RequireSameAsPushAsync(NetworkItems.Of(Sample.Alliance(), []));

    [Fact]
    public Task After_a_script_of_hostile_values_a_push_changes_nothing() =>
        RequireSameAsPushAsync([HostileGraph.Of(HostileGraph.Names.Where(IsReadAlike))]);

    [Fact]
    public void A_backslash_before_a_u_cannot_be_taken_for_a_number()
    {
        using var writer = new StringWriter();

        CypherLiteral.Write(writer, @"\u0060 \n 'x'");

        writer.ToString().ShouldBe(@"'\\' + 'u0060 \\n \'x\''");
    }

    [Fact]
    public void Values_stand_in_a_script_as_Cypher_has_them()
    {
        using var writer = new StringWriter();

        CypherLiteral.Write(
            writer,
            new Dictionary<string, object?>
            {
                ["a"] = new object?[] { null, true, 1L, 2.0, 0.5, 1e300 },
                ["b`c"] = Array.Empty<string>(),
                ["d"] = new Dictionary<string, object?>(),
            }
        );

        writer.ToString().ShouldBe("{a: [NULL, true, 1, 2.0, 0.5, 1E+300], `b``c`: [], d: {}}");
    }

    /// <summary>A script is for modern servers, which read a backslash and a u in a name otherwise than old ones.</summary>
    private bool IsReadAlike(string name) =>
        _server!.IsModern || !name.Contains("\\u", StringComparison.OrdinalIgnoreCase);

    private async Task RequireSameAsPushAsync(IReadOnlyList<GraphItems> parts)
    {
        foreach (var statement in StatementsOf(parts))
        {
            await _server!.WriteAsync(statement);
        }

        var pushed = await Push.RunAsync(_server!, parts, new(), default);

        pushed.Changes.ShouldBe(default);
    }

    /// <summary>The statements, with the words that this server has for constraints.</summary>
    private IEnumerable<string> StatementsOf(IReadOnlyList<GraphItems> parts)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        CypherScript.Write(parts, writer);
        var lines = writer.ToString().Split('\n');
        var text = string.Join(
            '\n',
            _server!.IsModern
                ? lines.Where(l => !l.StartsWith("//", StringComparison.Ordinal))
                : lines
                    .Where(l => !l.Contains("IF NOT EXISTS", StringComparison.Ordinal))
                    .Skip(1)
                    .Select(l => l.StartsWith("//", StringComparison.Ordinal) ? l[2..] : l)
        );
        return text.Split(";\n", StringSplitOptions.RemoveEmptyEntries).Where(s => s.Trim().Length > 0);
    }
}
