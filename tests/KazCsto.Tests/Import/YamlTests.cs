namespace KazCsto.Tests.Import;

public sealed class YamlTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public void An_unknown_key_is_named_with_its_line()
    {
        _data.Edit("graph/schema.yaml", "plural: States,", "plural: States, colour: red,");

        _data
            .Problems()
            .ShouldBe([
                $"graph/schema.yaml:{_data.LineOf("graph/schema.yaml", "colour: red")}: 'colour' is not a key of this entry",
            ]);
    }

    [Fact]
    public void A_missing_key_is_named_with_its_line()
    {
        _data.Edit("graph/schema.yaml", "plural: States, ", "");

        _data
            .Problems()
            .ShouldBe([
                $"graph/schema.yaml:{_data.LineOf("graph/schema.yaml", "label: State,")}: the entry lacks 'plural'",
            ]);
    }

    [Fact]
    public void A_doubled_key_is_named_with_its_line()
    {
        _data.Edit("graph/schema.yaml", "plural: States,", "plural: States, label: Realm,");

        var problem = _data.Problems().ShouldHaveSingleItem();

        problem.ShouldStartWith($"graph/schema.yaml:{_data.LineOf("graph/schema.yaml", "label: Realm")}: ");
        problem.ShouldContain("label");
    }

    [Fact]
    public void Everything_wrong_in_a_file_is_named_at_once()
    {
        _data
            .Edit("graph/schema.yaml", "plural: States, table", "table")
            .Edit("graph/schema.yaml", "label: Leader,", "label: ,")
            .Edit("graph/schema.yaml", "table: cases, passing: true", "table: cases, passing: often")
            .Edit("graph/schema.yaml", "values: [consensus,", "values: [[consensus],");

        _data
            .Problems()
            .ShouldBe([
                $"{Line("state: {")}: the entry lacks 'plural'",
                $"{Line("leader: {")}: a value is missing here",
                $"{Line("case: {")}: 'often' is neither true nor false",
                $"{Line("rule: {")}: a list stands here; expected a text",
            ]);
    }

    [Fact]
    public void What_is_nested_too_deep_is_refused_and_not_followed()
    {
        _data.Edit("graph/schema.yaml", "values: [consensus,", $"values: [{new string('[', 100_000)}");

        _data.Problems().ShouldHaveSingleItem().ShouldEndWith("more than 100 lists or mappings lie within one another");
    }

    [Theory]
    [InlineData("level: 2, why: rent", "level: two, why: rent", "'two' is not a whole number")]
    [InlineData("level: 2, why: rent", "level: , why: rent", "a value is missing here")]
    [InlineData("leases: {", "leases: [", null)]
    [InlineData("to lose }\n      hosts", "to lose } }\n      hosts", null)]
    [InlineData("to lose }\n      hosts", "to lose\n      hosts", null)]
    [InlineData("leases: {", "leases: *lease {", null)]
    public void A_wrong_value_is_named_with_its_line(string right, string wrong, string? expected)
    {
        _data.Edit("graph/projections.yaml", right, wrong);

        var problem = _data.Problems().ShouldHaveSingleItem();

        problem.ShouldMatch(@"^graph/projections\.yaml:\d+: ");
        problem.ShouldNotContain("Exception");
        problem.ShouldEndWith(expected ?? "");
    }

    [Fact]
    public void An_entry_may_stand_for_another()
    {
        _data
            .Edit(
                "graph/projections.yaml",
                "{ moves: from-moves-to, level: 4, why: an order }",
                "&order { moves: from-moves-to, level: 4, why: an order }"
            )
            .Edit("graph/projections.yaml", "{ moves: from-moves-to, level: 4, why: made them }", "*order");

        _data.Load().Projections.All["influence"].Ties["appoints"].Why.ShouldBe("an order");
    }

    [Fact]
    public void A_file_of_comments_holds_nothing()
    {
        File.WriteAllText(Path.Combine(_data.Folder, "graph", "grades.yaml"), "# nothing\n");

        _data.Problems().ShouldBe(["graph/grades.yaml: the file holds nothing"]);
    }

    [Fact]
    public void What_is_no_YAML_is_named_with_its_line()
    {
        _data.Edit("graph/schema.yaml", "plural: States,", "plural: [States,");

        var problem = _data.Problems().ShouldHaveSingleItem();

        problem.ShouldStartWith("graph/schema.yaml:");
        problem.ShouldNotContain("Exception");
    }

    [Theory]
    [InlineData("graph/schema.yaml")]
    [InlineData("graph/grades.yaml")]
    [InlineData("graph/projections.yaml")]
    public void A_missing_file_is_one_problem(string file)
    {
        _data.Delete(file);

        _data.Problems().ShouldBe([$"{file}: the file is missing"]);
    }

    [Fact]
    public void A_tie_between_unknown_kinds_is_refused_with_the_nearest()
    {
        _data.Edit(
            "graph/schema.yaml",
            "table: memberships, from: [state], to: [treaty] }",
            "table: memberships, from: [stat], to: [treaty] }"
        );

        _data
            .Problems()
            .ShouldContain("graph/schema.yaml: 'stat' in the entry 'party-to' is not known; did you mean 'state'?");
    }

    [Fact]
    public void A_grade_without_a_probability_is_refused()
    {
        _data
            .Edit("graph/grades.yaml", "E: 0.25, F: 0.5", "E: 0.25")
            .Edit("graph/grades.yaml", "denial: 1", "denial: 1.5");

        _data
            .Problems()
            .ShouldBe([
                "graph/grades.yaml: 1.5 is not a probability; expected 0 to 1",
                "graph/grades.yaml: standard: reliability has no grade F",
            ]);
    }

    [Theory]
    [InlineData(
        "approved: { moves: from-moves-to",
        "aproved: { moves: from-moves-to",
        "'aproved' in the entry 'influence' is not known; did you mean 'approved'?"
    )]
    [InlineData(
        "finances: { moves: from-moves-to, level: 2, why: can stop paying }\n      chairs: { moves: from-moves-to, level: 1, why: sets the agenda }\n      member-of: { moves: from-moves-to, level: 1",
        "finances: { moves: from-moves-to, level: 2, why: can stop paying }\n      chairs: { moves: from-moves-to, level: 1, why: sets the agenda }\n      member-of: { moves: from-moves-to, level: 0",
        "level 0 in the entry 'influence' is not above 0"
    )]
    [InlineData(
        "duties: [defence], level: 3",
        "duties: [defense], level: 3",
        "'defense' in the entry 'security' is not known; did you mean 'defence'?"
    )]
    [InlineData(
        "parallel: count",
        "parallel: cont",
        "'cont' in the entry 'obligation' is not known; did you mean 'count'?"
    )]
    [InlineData("length: none", "length: non", "'non' in the entry 'obligation' is not known; did you mean 'none'?")]
    [InlineData(
        "default-date: 2022-01-09",
        "default-date: 2022-01",
        "default-date '2022-01' is not a day; expected one such as 2022-01-09"
    )]
    public void A_projection_speaks_the_language_of_the_schema(string right, string wrong, string expected)
    {
        _data.Edit("graph/projections.yaml", right, wrong);

        _data.Problems().ShouldBe([$"graph/projections.yaml: {expected}"]);
    }

    [Fact]
    public void A_new_kind_of_tie_needs_no_code()
    {
        _data.Edit(
            "graph/schema.yaml",
            "  # offices.csv\n",
            "  trains-with: { phrase: trains with, table: memberships, from: [state], to: [force] }\n"
        );
        _data.AddTie("memberships", "state:hazel trains-with force:league-standby");

        _data.Load().Network.Ties.ShouldContain(t => t.Sentence == "Hazel trains with League standby force");
    }

    private string Line(string text) => $"graph/schema.yaml:{_data.LineOf("graph/schema.yaml", text)}";

    public void Dispose() => _data.Dispose();
}
