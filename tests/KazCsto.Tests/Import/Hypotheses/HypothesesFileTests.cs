using KazCsto.Import;
using KazCsto.Import.Conditions;
using KazCsto.Import.Hypotheses;

namespace KazCsto.Tests.Import.Hypotheses;

/// <summary>Reading <c>graph/hypotheses.yaml</c> and <c>graph/tests.yaml</c>: each slip is named by file and line, with the nearest valid value.</summary>
public sealed class HypothesesFileTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    [Theory]
    [InlineData(
        "condition: oak-facility",
        "condition: oak-facilty",
        "'oak-facilty' is not a condition of graph/conditions.yaml; did you mean 'oak-facility'?"
    )]
    [InlineData(
        "a long border with Oak",
        "a long bordr with Oak",
        "held-by: no claim has 'a long bordr with Oak' as a difference; did you mean 'a long border with Oak'?"
    )]
    [InlineData(
        "$case motive = show",
        "$cas motive = show",
        "held-by: '$cas motive = show that Oak leads': '$cas' is not given here; did you mean '$case'?"
    )]
    [InlineData("    says: Oak showed", "    say: Oak showed", "the entry lacks 'says'")]
    [InlineData("  dam:\n", "  all:\n", "'all' is no name of a hypothesis; in tests it stands for every one")]
    public void A_slip_in_a_hypothesis_is_named(string right, string wrong, string expected)
    {
        _data.Edit("graph/hypotheses.yaml", right, wrong);

        var problems = Problems();

        problems[0].ShouldMatch(@"^graph/hypotheses\.yaml:\d+: ");
        problems[0].ShouldEndWith(expected);
    }

    [Theory]
    [InlineData(
        "      border: { answer: yes, test: hoop }",
        "      bordr: { answer: yes, test: hoop }",
        "'bordr' is not a hypothesis of graph/hypotheses.yaml; did you mean 'border'?"
    )]
    [InlineData(
        "{ answer: yes, test: smoking-gun }",
        "{ answer: yes, test: smoking-gum }",
        "'smoking-gum' is no kind of test; did you mean 'smoking-gun'?"
    )]
    [InlineData(
        "authority: { answer: no, test: straw }",
        "authority: { answer: perhaps, test: straw }",
        "'perhaps' cannot be expected; expected yes or no"
    )]
    [InlineData(
        "cause-of: border",
        "cause-of: authority",
        "'authority' has neither 'condition' nor 'cause' in graph/hypotheses.yaml"
    )]
    [InlineData("day: 2022-02-01", "day: 2022-02", "'2022-02' is not a day; expected one such as 2022-01-09, or end")]
    [InlineData(
        "ground = threats to security and sovereignty",
        "ground = threat to security and sovereignty",
        "; did you mean 'threats to security and sovereignty, among others by outside interference'?"
    )]
    [InlineData(
        "condition: home-affair",
        "condition: home-affairs",
        "'home-affairs' is not a condition of graph/conditions.yaml; did you mean 'home-affair'?"
    )]
    public void A_slip_in_a_test_is_named(string right, string wrong, string expected)
    {
        _data.Edit("graph/tests.yaml", right, wrong);

        var problems = Problems();

        problems[0].ShouldMatch(@"^graph/tests\.yaml:\d+: ");
        problems[0].ShouldEndWith(expected);
    }

    [Fact]
    public void Blanks_between_not_and_the_condition_do_not_matter()
    {
        _data.Edit("graph/hypotheses.yaml", "not third-state-opponent", "not   third-state-opponent");
        var dataset = _data.Load();

        var cause = HypothesesFile
            .Load(dataset, ConditionsFile.Load(dataset))
            .Hypotheses.Single(h => h.Name == "no-third-state")
            .Cause!;

        cause.IsAbsence.ShouldBeTrue();
        cause.Condition.Name.ShouldBe("third-state-opponent");
    }

    [Fact]
    public void The_line_of_a_slip_is_that_of_its_entry()
    {
        _data.Edit("graph/tests.yaml", "test: smoking-gun }", "test: gun }");
        var line = _data.LineOf("graph/tests.yaml", "test: gun }");

        Problems()[0].ShouldStartWith($"graph/tests.yaml:{line}: 'gun' is no kind of test");
    }

    public void Dispose() => _data.Dispose();

    private List<string> Problems()
    {
        var dataset = _data.Load();
        var conditions = ConditionsFile.Load(dataset);
        var refused = Should.Throw<ImportException>(() => HypothesesFile.Load(dataset, conditions));
        return [.. refused.Problems.Select(p => p.ToString())];
    }
}
