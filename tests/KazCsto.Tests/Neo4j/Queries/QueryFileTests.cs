using KazCsto.Neo4j.Queries;

namespace KazCsto.Tests.Neo4j.Queries;

public sealed class QueryFileTests
{
    private const string Whole = """
        // Who must defend a state?
        // A row a ground.
        // :param state = state:hazel
        // :param day = 2022-01-06
        // :param top = 3
        // :param above = 0.5
        // :param certain = true
        // :param kinds = [member-of, party-to]
        // :param force =
        // :columns helper, helper_id
        MATCH (n {id: $state}) WHERE n.day = $day AND n.a > $above AND n.c = $certain AND n.k IN $kinds AND n.f = $force
        RETURN n.name AS helper, n.id AS helper_id // not $this
        LIMIT $top
        """;

    [Fact]
    public void The_first_lines_say_the_question_its_parameters_and_its_columns()
    {
        var query = QueryFile.Of(Whole, "q.cypher");

        query.Question.ShouldBe("Who must defend a state?");
        query.Remarks.ShouldBe(["A row a ground."]);
        query.Columns.ShouldBe(["helper", "helper_id"]);
        query
            .Parameters.Select(p => p.Type)
            .ShouldBe([
                ParameterType.Text,
                ParameterType.Day,
                ParameterType.Whole,
                ParameterType.Number,
                ParameterType.Flag,
                ParameterType.Texts,
                ParameterType.Text,
            ]);
    }

    [Fact]
    public void A_question_may_run_over_two_lines() =>
        QueryFile
            .Of("// Who must defend a state on a day,\n// and why?\n// :columns a\nRETURN 1 AS a", "q")
            .Question.ShouldBe("Who must defend a state on a day, and why?");

    [Fact]
    public void The_standard_value_says_what_a_parameter_takes()
    {
        var values = QueryFile
            .Of(Whole, "q.cypher")
            .ValuesOf(["top=5", "above=1", "kinds=[]", "state= state:holly ", "force=a=b"]);

        values["top"].ShouldBe(5L);
        values["above"].ShouldBe(1.0);
        values["certain"].ShouldBe(true);
        values["day"].ShouldBe("2022-01-06");
        values["state"].ShouldBe("state:holly");
        values["force"].ShouldBe("a=b");
        values["kinds"].ShouldBeAssignableTo<IEnumerable<string>>()!.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("stat=state:hazel", "'stat' is not a parameter of q.cypher; did you mean 'state'?")]
    [InlineData("state", "'state' has no '='; expected a parameter and its value, such as state=state:kaz")]
    [InlineData("top=three", "'three' is not a value of 'top'; expected a whole number")]
    [InlineData("top=3.5", "'3.5' is not a value of 'top'; expected a whole number")]
    [InlineData("above=1,5", "'1,5' is not a value of 'above'; expected a number such as 0.5")]
    [InlineData("certain=yes", "'yes' is not a value of 'certain'; expected true or false")]
    [InlineData("kinds=a", "'a' is not a value of 'kinds'; expected a list such as [a, b]")]
    [InlineData("day=2022-01", "'2022-01' is not a value of 'day'; expected a whole day such as 2022-01-09")]
    public void A_wrong_value_is_told_with_what_is_valid(string given, string expected) =>
        Should
            .Throw<QueryException>(() => QueryFile.Of(Whole, "q.cypher").ValuesOf([given]))
            .Message.ShouldBe(expected);

    [Fact]
    public void A_parameter_is_given_once() =>
        Should
            .Throw<QueryException>(() => QueryFile.Of(Whole, "q.cypher").ValuesOf(["top=1", "top=2"]))
            .Message.ShouldBe("the parameter 'top' is given twice");

    [Theory]
    [InlineData("RETURN 1 AS a", "q.cypher:1: no question; expected a first comment such as '// Who ...?'")]
    [InlineData(
        "// Who?\nRETURN 1 AS a",
        "q.cypher:1: no columns; expected a comment such as '// :columns state, state_id'"
    )]
    [InlineData(
        "// Who?\n// :param state\n// :columns a\nRETURN $state AS a",
        "q.cypher:2: ':param state' has no '='; expected a standard value, such as ':param state = state:kaz'"
    )]
    [InlineData(
        "// Who?\n// :parm state = a\n// :columns a\nRETURN 1 AS a",
        "q.cypher:2: ':parm' is not known here; did you mean ':param'?"
    )]
    [InlineData(
        "// Who?\n// :param a-b = a\n// :columns a\nRETURN 1 AS a",
        "q.cypher:2: 'a-b' is not the name of a parameter; expected letters, digits and _"
    )]
    [InlineData(
        "// Who?\n// :param a = 1\n// :param a = 2\n// :columns a\nRETURN $a AS a",
        "q.cypher:3: the parameter 'a' is declared twice"
    )]
    [InlineData(
        "// Who?\n// :columns a, a\nRETURN 1 AS a",
        "q.cypher:2: ':columns a, a' is no list of different names, such as ':columns state, state_id'"
    )]
    [InlineData(
        "// Who?\n// :param state = a\n// :columns a\nRETURN $state AS a,\n  $sttae AS b",
        "q.cypher:5: '$sttae' is used and not declared; expected a comment ':param sttae = ...'; did you mean 'state'?"
    )]
    [InlineData(
        "// Who?\n// :param state = a\n// :columns a\nRETURN '$state' AS a // $state",
        "q.cypher:2: 'state' is declared and not used"
    )]
    public void A_file_that_is_not_as_it_must_be_is_told_with_its_line(string text, string expected) =>
        Should.Throw<QueryException>(() => QueryFile.Of(text, "q.cypher")).Message.ShouldBe(expected);

    [Fact]
    public void Line_ends_of_another_system_change_nothing() =>
        QueryFile.Of(Whole.ReplaceLineEndings("\r\n"), "q").Text.ShouldBe(QueryFile.Of(Whole, "q").Text);
}
