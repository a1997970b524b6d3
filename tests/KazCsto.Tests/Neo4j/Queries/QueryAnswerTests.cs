using KazCsto.Export.Writers;
using KazCsto.Neo4j.Queries;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Queries;

public sealed class QueryAnswerTests
{
    private static readonly QueryResult Result = new(
        ["state", "kinds", "other", "rent"],
        [
            [
                new Dictionary<string, object?> { ["name"] = "Kazakhstan", ["population"] = 20L },
                new List<object?> { "member-of", "party-to", null },
                new Dictionary<string, object?> { ["b"] = true, ["a"] = 1L },
                1.5,
            ],
        ],
        new()
    );

    [Fact]
    public void Nodes_and_lists_are_texts_for_a_reader_and_stay_what_they_are_in_json()
    {
        var answer = QueryAnswer.Of("Which?", Result);

        Written(TsvAnswer.Write)
            .ShouldBe("state\tkinds\tother\trent\nKazakhstan\tmember-of, party-to, -\ta: 1, b: yes\t1.5\n");
        using var json = System.Text.Json.JsonDocument.Parse(Written(JsonAnswer.Write));
        json.RootElement[0].GetProperty("state").GetProperty("population").GetInt32().ShouldBe(20);
        json.RootElement[0].GetProperty("kinds").GetArrayLength().ShouldBe(3);
        (answer.Title, answer.Name).ShouldBe(("", "Which?"));

        string Written(Action<IReadOnlyCollection<KazCsto.Answers.Answer>, TextWriter> write)
        {
            using var text = new StringWriter { NewLine = "\n" };
            write([answer], text);
            return text.ToString();
        }
    }
}
