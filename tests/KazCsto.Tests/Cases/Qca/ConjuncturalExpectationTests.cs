using System.Collections.Immutable;
using FsCheck.Xunit;
using KazCsto.Cases.Qca;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>What is expected of conditions together, worked by hand; Schneider &amp; Wagemann 2012, section 8.3.</summary>
public sealed class ConjuncturalExpectationTests
{
    [Theory]
    [InlineData("A*B", "A*C")]
    [InlineData("B*C", "A*C")]
    [InlineData("~A*B", "A*~B*C")]
    [InlineData("B*~C", "A*~B*C")]
    public void A_conjunctural_expectation_makes_a_row_easy_that_meets_all_of_it(string expected, string solution)
    {
        // Y where A*~B*C is; A*B*C was never seen, and the parsimonious solution, A*C, counts on it.
        var analysis = Analysed("101 1,000 0,001 0,100 0", [expected], []);

        Shown(analysis, analysis.Parsimonious).ShouldBe(["A*C"]);
        analysis.Intermediate.SelectMany(i => Shown(analysis, i.Solution)).ShouldBe([solution]);
    }

    [Fact]
    public void From_neither_of_two_conditions_both_together_are_easy_and_one_alone_is_not()
    {
        const string Cases = "001 1,000 0,010 0,100 0,110 0";

        var together = Analysed(Cases, ["A*B"], []);
        var alone = Analysed(Cases, [], ["A", "B"]);

        Digits(together, together.Intermediate.Single().Counterfactuals.Easy).ShouldBe(["111"]);
        Digits(together, together.Intermediate.Single().Counterfactuals.Difficult).ShouldBe(["011", "101"]);
        Digits(alone, alone.Intermediate.Single().Counterfactuals.Easy).ShouldBe(["011", "101", "111"]);
    }

    [Property(MaxTest = 100)]
    public void A_conjunction_of_one_condition_is_that_condition(int seed)
    {
        var table = RandomTables.Cases(seed, isCrisp: true);
        QcaOptions asked = new() { Outcome = new("Y") };

        var alone = ComparativeAnalysis.Of(table, asked with { Expectations = [new("A")] });
        var together = ComparativeAnalysis.Of(
            table,
            asked with
            {
                ExpectedTogether =
                [
                    [new("A")],
                ],
            }
        );

        together.Intermediate.Select(Told).ShouldBe(alone.Intermediate.Select(Told));

        static string Told(IntermediateSolution found) =>
            $"{string.Join(' ', found.Counterfactuals.Easy)}; {string.Join(' ', found.Between)}";
    }

    private static ComparativeAnalysis Analysed(string cases, string[] together, string[] alone)
    {
        var rows = cases.Split(',');
        return ComparativeAnalysis.Of(
            SetTable.Of(rows, ["A", "B", "C", "Y"], (c, s) => s == 3 ? rows[c][4] - '0' : rows[c][s] - '0'),
            new()
            {
                Outcome = new("Y"),
                Expectations = [.. alone.Select(SetLiteral.Parse)],
                ExpectedTogether =
                [
                    .. together.Select(t => (ImmutableArray<SetLiteral>)[.. t.Split('*').Select(SetLiteral.Parse)]),
                ],
            }
        );
    }

    private static IEnumerable<string> Digits(ComparativeAnalysis analysis, IEnumerable<int> rows) =>
        rows.Select(analysis.Table.Space.Digits);

    private static IEnumerable<string> Shown(ComparativeAnalysis analysis, Solution solution) =>
        solution.Models.Select(m => m.Shown(analysis.Table.Space));
}
