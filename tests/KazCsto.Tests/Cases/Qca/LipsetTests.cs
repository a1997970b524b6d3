using System.Text.Json;
using KazCsto.Cases.Qca;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>The published solutions of the Lipset data, to every printed digit.</summary>
public sealed class LipsetTests
{
    private const int Digits = 6;

    public static TheoryData<int> Solutions => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Solutions))]
    public void The_truth_table_is_that_of_R(int number)
    {
        var (golden, analysis) = Analysed(number);
        var rows = analysis.Table.Rows;

        foreach (var (row, expected) in rows.Zip(golden.GetProperty("truth_table").EnumerateArray()))
        {
            analysis.Table.Space.Digits(row.Number).ShouldBe(Text(expected, "row"));
            (row.Output == RowOutput.Positive ? 1 : 0).ShouldBe(expected.GetProperty("out").GetInt32());
            row.Count.ShouldBe(expected.GetProperty("n").GetInt32());
            Math.Round(row.Inclusion, Digits).ShouldBe(expected.GetProperty("incl").GetDouble());
            Math.Round(row.Pri, Digits).ShouldBe(expected.GetProperty("pri").GetDouble());
            row.Cases.Select(c => analysis.Cases[c])
                .ShouldBe(expected.GetProperty("cases").EnumerateArray().Select(c => c.GetString()));
        }

        rows.Length.ShouldBe(golden.GetProperty("truth_table").GetArrayLength());
        analysis.Table.Remainders.ShouldBe(23);
    }

    [Theory]
    [MemberData(nameof(Solutions))]
    public void The_conservative_and_parsimonious_solutions_are_those_of_R(int number)
    {
        var (golden, analysis) = Analysed(number);

        ShouldBeThe(analysis, analysis.Conservative, golden.GetProperty("conservative"));
        ShouldBeThe(analysis, analysis.Parsimonious, golden.GetProperty("parsimonious"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void The_intermediate_solution_counts_on_the_easy_counterfactual_alone(int number)
    {
        var (all, analysis) = Analysed(number);
        var golden = all.GetProperty("intermediate_all_present");

        var found = analysis.Intermediate.ShouldHaveSingleItem();

        ShouldBeThe(analysis, found.Solution, golden.GetProperty("models"));
        analysis.Assumptions.Single().Length.ShouldBe(golden.GetProperty("SA").GetInt32());
        found
            .Counterfactuals.Easy.Select(r => analysis.Table.Space.Digits(r))
            .ShouldBe(golden.GetProperty("easy").EnumerateArray().Select(r => r.GetString()));
        found
            .Counterfactuals.Difficult.Select(r => analysis.Table.Space.Digits(r))
            .ShouldBe(["10001", "10011", "11001", "11011"]);
    }

    [Fact]
    public void Without_expectations_the_intermediate_solution_is_the_conservative_one()
    {
        var analysis = ComparativeAnalysis.Of(Lipset.Table("LC"), Lipset.Asked("SURV", 1));

        var found = analysis.Intermediate.ShouldHaveSingleItem();
        found.Counterfactuals.Easy.ShouldBeEmpty();
        Shown(analysis, found.Solution).ShouldBe(Shown(analysis, analysis.Conservative));
    }

    [Theory]
    [InlineData("SURV", "conservative", ".500 .750", ".250 .500")]
    [InlineData("~SURV", "conservative", ".200 .800", ".200 .800")]
    [InlineData("~SURV", "parsimonious", ".800 .700", ".300 .200")]
    public void Terms_have_their_published_coverage(string outcome, string which, string coverage, string unique)
    {
        var analysis = ComparativeAnalysis.Of(Lipset.Table("LC"), Lipset.Asked(outcome, 1));
        var fits = (which == "conservative" ? analysis.Conservative : analysis.Parsimonious).Models[0].Fits;

        string.Join(' ', fits.Select(f => $"{f.Coverage:.000}")).ShouldBe(coverage);
        string.Join(' ', fits.Select(f => $"{f.UniqueCoverage:.000}")).ShouldBe(unique);
    }

    [Fact]
    public void The_negated_outcome_counts_on_18_remainders()
    {
        var analysis = ComparativeAnalysis.Of(Lipset.Table("LC"), Lipset.Asked("~SURV", 1));

        analysis.Assumptions.Single().Length.ShouldBe(18);
    }

    [Fact]
    public void The_crisp_data_are_the_fuzzy_ones_cut_in_the_middle()
    {
        var (crisp, fuzzy) = (Lipset.Rows("LC"), Lipset.Rows("LF"));

        foreach (var ((name, sides), (_, memberships)) in crisp.Zip(fuzzy))
        {
            memberships.Select(m => m > 0.5 ? 1.0 : 0).ShouldBe(sides, name);
        }
    }

    private static (JsonElement Golden, ComparativeAnalysis Analysis) Analysed(int number)
    {
        var golden = Lipset.Golden.GetProperty("solutions")[number];
        var options = Lipset.Asked(Text(golden, "outcome"), golden.GetProperty("incl_cut").GetDouble());
        var table = Lipset.Table(Text(golden, "data"));
        return (golden, ComparativeAnalysis.Of(table, options.AllExpected()));
    }

    private static void ShouldBeThe(ComparativeAnalysis analysis, Solution solution, JsonElement models)
    {
        Shown(analysis, solution)
            .ShouldBe(
                models
                    .EnumerateArray()
                    .Select(m => m.GetProperty("terms").EnumerateArray().Select(t => t.GetString()!))
                    .Select(terms => string.Join(" + ", terms.Order(StringComparer.Ordinal)))
            );
        foreach (var (model, expected) in solution.Models.Zip(models.EnumerateArray()))
        {
            new[] { model.Fit.Inclusion, model.Fit.Pri, model.Fit.Coverage }
                .Select(v => Math.Round(v, Digits))
                .ShouldBe(expected.GetProperty("fit(incl,pri,cov)").EnumerateArray().Select(v => v.GetDouble()));
        }
    }

    private static IEnumerable<string> Shown(ComparativeAnalysis analysis, Solution solution) =>
        solution.Models.Select(m =>
            string.Join(" + ", m.Terms.Select(t => t.Shown(analysis.Table.Space)).Order(StringComparer.Ordinal))
        );

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
