using System.Text.RegularExpressions;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Queries;
using KazCsto.Networks.Questions;
using KazCsto.Tests.Model;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Neo4j.Queries;

/// <summary>What holds of every file of <c>queries/</c>.</summary>
public sealed partial class QueryFolderTests
{
    private const string NotRun = "Not run by the tests: needs the Graph Data Science plugin.";

    public static TheoryData<string> Files => [.. RepositoryFolder.FilesUnder("queries", "*.cypher")];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_asks_a_question_and_names_its_parameters_and_columns(string file)
    {
        var query = Read(file);

        query.Question.ShouldEndWith("?");
        query.Columns.ShouldNotBeEmpty();
        query.Remarks.Contains(NotRun).ShouldBe(IsForThePlugin(file));
        query.Text.Contains("gds.", StringComparison.Ordinal).ShouldBe(IsForThePlugin(file));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_labels_and_types_are_those_of_the_graph_on_a_server(string file)
    {
        var schema = RealData.Network.Schema;
        var labels = schema.Nodes.Values.Select(Names.LabelOf).Concat(Names.KeyLabels);
        var types = schema.Ties.Values.Select(Names.TypeOf).Append(Names.Cites);
        var bare = QueryVariables.Bare(Read(file).Text);

        Named(Label(), bare).Except(labels).ShouldBeEmpty();
        Named(Type(), bare).Except(types).ShouldBeEmpty();
    }

    [Fact]
    public void Every_question_without_the_plugin_has_an_answer_in_memory()
    {
        var files = RepositoryFolder
            .FilesUnder("queries", "*.cypher")
            .Where(f => !IsForThePlugin(f))
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .ToList();

        Questions.All.Keys.ShouldBe(files, ignoreOrder: true);
        OwnQueries.Names.ShouldBe(files, ignoreOrder: true);
        files.Count.ShouldBeGreaterThanOrEqualTo(12);
    }

    [Fact]
    public void The_program_carries_them_as_they_are()
    {
        foreach (var name in OwnQueries.Names)
        {
            OwnQueries.Of(name).Text.ShouldBe(Read($"queries/{name}.cypher").Text);
            OwnQueries.QuestionOf(OwnQueries.Of(name))!.Name.ShouldBe(name);
        }
    }

    [Fact]
    public void A_changed_text_is_no_question_with_an_answer_in_memory()
    {
        var own = OwnQueries.Of("bases");

        OwnQueries.QuestionOf(QueryFile.Of(own.Text + "\n", own.Name)).ShouldBeNull();
        OwnQueries.QuestionOf(QueryFile.Of(own.Text.ReplaceLineEndings("\r\n"), "elsewhere.cypher")).ShouldNotBeNull();
    }

    [Fact]
    public void The_README_lists_each()
    {
        var readme = File.ReadAllText(RepositoryFolder.PathOf("queries/README.md"));

        foreach (var file in RepositoryFolder.FilesUnder("queries", "*.cypher"))
        {
            var name = Path.ChangeExtension(file["queries/".Length..], null);
            readme.ShouldContain($"| `{name}` | {Read(file).Question} |");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_word_that_Cypher_keeps_for_itself_names_anything(string file)
    {
        string[] kept = ["all", "by", "case", "for", "from", "key", "of", "order", "set", "to"];
        var query = Read(file);

        query.Columns.Intersect(kept).ShouldBeEmpty();
        query.Parameters.Select(p => p.Name).Intersect(kept).ShouldBeEmpty();
        Named(Variable(), QueryVariables.Bare(query.Text)).Intersect(kept).ShouldBeEmpty();
    }

    private static QueryFile Read(string file) => QueryFile.Read(RepositoryFolder.PathOf(file), file);

    private static bool IsForThePlugin(string file) => file.StartsWith("queries/gds/", StringComparison.Ordinal);

    private static IEnumerable<string> Named(Regex form, string text) =>
        form.Matches(text).SelectMany(m => m.Groups[1].Value.Split('|')).Distinct();

    [GeneratedRegex(@"\(\w*:(\w+)")]
    private static partial Regex Label();

    [GeneratedRegex(@"\[\w*:([\w|]+)")]
    private static partial Regex Type();

    [GeneratedRegex(@"[(\[](\w+):")]
    private static partial Regex Variable();
}
