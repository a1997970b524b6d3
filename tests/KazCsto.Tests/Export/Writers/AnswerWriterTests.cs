using System.Text.Json;
using KazCsto.Answers;
using KazCsto.Export.Pages;
using KazCsto.Export.Writers;

namespace KazCsto.Tests.Export.Writers;

/// <summary>An answer is said once; no writer leaves anything of it out.</summary>
public sealed class AnswerWriterTests
{
    private static readonly Answer One = new(
        "Who <first>?",
        [new Line("North & South") { Under = [new Line("since long")] }, new Remark("as of today")],
        new(
            ["node", "score", "tied", "names"],
            [
                ["=1+1", 0.1 + 0.2, true, Nested.List(["a", "b"])],
                ["tab\there,\n\"quoted\"", double.NaN, false, null],
            ]
        )
    )
    {
        Context = AnswerContext.None.WithProjection("influence").WithConvention("higher is nearer").WithSeed(7),
    };

    [Fact]
    public void Tsv_has_a_line_a_row_and_in_each_what_the_answer_holds_for() =>
        Written(TsvAnswer.Write)
            .ShouldBe(
                "node\tscore\ttied\tnames\tprojection\tconvention\tseed\n"
                    + "=1+1\t0.3\ttrue\ta; b\tinfluence\thigher is nearer\t7\n"
                    + "tab here, \"quoted\"\t\tfalse\t\tinfluence\thigher is nearer\t7\n"
            );

    [Fact]
    public void Csv_begins_with_the_mark_by_which_spreadsheets_know_utf8_and_has_no_formula() =>
        Written(CsvAnswer.Write)
            .ShouldBe(
                "\uFEFFnode,score,tied,names,projection,convention,seed\n"
                    + "'=1+1,0.3,true,a; b,influence,higher is nearer,7\n"
                    + "\"tab\there,\n\"\"quoted\"\"\",,false,,influence,higher is nearer,7\n"
            );

    [Fact]
    public void Raw_csv_has_neither_mark_nor_apostrophe() =>
        Written(CsvAnswer.WriteRaw).ShouldStartWith("node,score,tied,names,projection,convention,seed\n=1+1,0.3,");

    [Theory]
    [InlineData("=1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void No_text_is_left_for_a_spreadsheet_to_work_out(string text)
    {
        var answer = new Answer(
            "",
            [],
            new(
                ["text", "number"],
                [
                    [text, -1.5],
                ]
            )
        );

        var lines = Written(CsvAnswer.Write, answer).Split('\n');

        lines[1].TrimStart('"').ShouldStartWith($"'{text}");
        lines[1].ShouldEndWith(",-1.5");
    }

    [Fact]
    public void Json_has_an_object_a_row_with_lists_flags_and_numbers_as_they_are()
    {
        using var json = JsonDocument.Parse(Written(JsonAnswer.Write));

        var row = json.RootElement[0];
        row.GetProperty("score").GetDouble().ShouldBe(0.3);
        row.GetProperty("tied").GetBoolean().ShouldBeTrue();
        row.GetProperty("names").EnumerateArray().Select(n => n.GetString()).ShouldBe(["a", "b"]);
        row.GetProperty("convention").GetString().ShouldBe("higher is nearer");
        json.RootElement[1].GetProperty("score").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement[1].GetProperty("node").GetString().ShouldBe("tab\there,\n\"quoted\"");
    }

    [Fact]
    public void A_document_is_written_whole_and_the_rows_stay_for_tables()
    {
        var answer = One with
        {
            Document = new Dictionary<string, object?> { ["many"] = Enumerable.Range(0, 3).Cast<object?>() },
        };

        using var json = JsonDocument.Parse(Written(JsonAnswer.Write, answer));

        json.RootElement.GetProperty("many").GetArrayLength().ShouldBe(3);
        Written(TsvAnswer.Write, answer).ShouldBe(Written(TsvAnswer.Write));
    }

    [Fact]
    public void A_page_has_every_line_and_escapes_every_text()
    {
        var page = Written(Page.Write);

        page.ShouldStartWith("<!DOCTYPE html>\n");
        page.ShouldContain("<h2>Who &lt;first&gt;?</h2>");
        page.ShouldContain("North &amp; South");
        page.ShouldContain("since long");
        page.ShouldContain("as of today");
    }

    [Fact]
    public void Several_answers_share_the_columns_that_they_have_in_common()
    {
        var other = new Answer(
            "",
            [],
            new(
                ["tied", "place"],
                [
                    [true, 1],
                ]
            )
        )
        {
            Context = AnswerContext.None.WithSeed(8),
        };

        Written(TsvAnswer.Write, One, other)
            .Split('\n')
            .ShouldBe([
                "node\tscore\ttied\tnames\tprojection\tconvention\tseed\tplace",
                "=1+1\t0.3\ttrue\ta; b\tinfluence\thigher is nearer\t7\t",
                "tab here, \"quoted\"\t\tfalse\t\tinfluence\thigher is nearer\t7\t",
                "\t\ttrue\t\t\t\t8\t1",
                "",
            ]);
    }

    private static string Written(Action<IReadOnlyCollection<Answer>, TextWriter> write, params Answer[] answers)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(answers.Length == 0 ? [One] : answers, text);
        return text.ToString();
    }
}
