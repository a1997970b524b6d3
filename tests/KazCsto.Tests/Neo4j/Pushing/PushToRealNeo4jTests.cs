using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Export;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Pushing;

/// <summary>A push to a real server, over whatever it speaks: for Neo4j 3.1.1 the transactional HTTP endpoint.</summary>
[Collection<OnRealNeo4j>]
public sealed class PushToRealNeo4jTests(RealNeo4j engine) : PushFacts
{
    /// <summary>An empty label is none.</summary>
    public static TheoryData<string> HostileLabels =>
        [.. HostileNames.All.Select(row => row.Data).Where(name => name.Length > 0)];

    protected override Task WipeAsync() => engine.WipeAsync();

    protected override Task<IServer> OpenAsync() => engine.OpenAsync();

    [Fact]
    public async Task Ids_are_unique_afterwards()
    {
        await PushAsync(Two().Network);

        var refused = await Should.ThrowAsync<ServerException>(
            Server.WriteAsync("CREATE (:Entity {id: 'state:hazel'})")
        );

        refused.Code.ShouldContain("ConstraintValidationFailed");
    }

    [Fact]
    public async Task A_statement_that_fails_in_the_middle_leaves_nothing()
    {
        var refused = await Should.ThrowAsync<ServerException>(
            Server.WriteAsync("UNWIND [10, 5, 0] AS n CREATE (:Entity {id: 'n' + n, value: 10 / n})")
        );

        refused.Code.ShouldBe("Neo.ClientError.Statement.ArithmeticError");
        (await NumberAsync("MATCH (n:Entity) RETURN count(n)")).ShouldBe(0);
    }

    [Fact]
    public async Task What_only_reads_cannot_write()
    {
        await Should.ThrowAsync<ServerException>(Server.RowsAsync("CREATE (n:Entity {id: 'n'}) RETURN n.id"));

        (await NumberAsync("MATCH (n:Entity) RETURN count(n)")).ShouldBe(0);
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_the_password()
    {
        Assert.SkipUnless(engine.HasLogin, "The server that KAZCSTO_NEO4J names has no login.");
        var refused = await Should.ThrowAsync<ServerException>(
            Opened.OpenAsync(engine.Address, new("neo4j", "sesame"))
        );

        refused.Message.ShouldContain("does not accept the password of 'neo4j'");
        refused.ToString().ShouldNotContain("sesame");
    }

    [Theory]
    [MemberData(nameof(HostileLabels))]
    public async Task A_hostile_name_is_a_label_a_type_a_key_and_a_value(string name)
    {
        // JSON has no half of a character, and in a statement lines end in one way.
        var value = name.Replace("\ud83d pair", "\ufffd pair", StringComparison.Ordinal);
        var expected = value.ReplaceLineEndings("\n");
        var schema = Sample.Schema with
        {
            Nodes = new Dictionary<string, NodeKind>
            {
                ["state"] = Sample.Schema.Nodes["state"] with { Label = name, Codes = [name] },
            },
            Ties = new Dictionary<string, TieKind> { ["x"] = Sample.Schema.Ties["borders"] with { Name = name } },
        };

        await PushAsync(Hostile(schema, name));

        var row = (
            await Server.RowsAsync(
                "MATCH (a:Entity {id: 'state:a'})-[r]->(b) RETURN labels(a), type(r), a.name, properties(a), r.sentence"
            )
        ).Single();
        ((IEnumerable<object?>)row[0]!).ShouldContain(expected);
        row[1].ShouldBe(Names.TypeOf(expected));
        row[2].ShouldBe(value);
        ((IReadOnlyDictionary<string, object?>)row[3]!)[Names.KeyOf(expected)].ShouldBe(value);
        (await PushAsync(Hostile(schema, name))).Changes.ShouldBe(default);
    }

    private static Network Hostile(Schema schema, string name)
    {
        var (a, b) = (NodeOf("state:a"), NodeOf("state:b"));
        var claim = Sample.Tiny().Claims.First() with
        {
            Subject = TieSubject.Of(schema.Ties["x"], a, b, ""),
            Says = new Dictionary<string, string>(),
            Note = name,
        };
        return Network.Of(schema, Sample.Scale, [Sample.Source], [a, b], [claim]);

        Node NodeOf(string id) =>
            new(id, schema.Nodes["state"], name, name, new Dictionary<string, string> { [name] = name });
    }
}
