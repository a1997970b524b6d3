using FsCheck.Xunit;
using KazCsto.Cases.Qca;

namespace KazCsto.Tests.Cases.Qca;

public sealed class ComparativeAnalysisTests
{
    private const double Near = 1e-12;

    [Property(MaxTest = 100)]
    public void Inclusion_PRI_and_cases_of_a_row_are_as_defined(int seed, bool isCrisp)
    {
        var table = RandomTables.Cases(seed, isCrisp);
        var analysis = ComparativeAnalysis.Of(table, Asked());
        var y = table.MembershipsIn(new("Y"));

        foreach (var row in analysis.Table.Rows)
        {
            var digits = analysis.Table.Space.Digits(row.Number);
            var x = y.Select(
                    (_, c) =>
                        analysis
                            .Table.Conditions.Select(
                                (s, i) => digits[i] == '1' ? table.MembershipsIn(s)[c] : 1 - table.MembershipsIn(s)[c]
                            )
                            .Min()
                )
                .ToArray();
            var both = x.Zip(y, Math.Min).Sum();
            var ambiguous = x.Zip(y, (a, b) => Math.Min(a, Math.Min(b, 1 - b))).Sum();
            row.Inclusion.ShouldBe(both / x.Sum(), Near);
            row.Pri.ShouldBe((both - ambiguous) / (x.Sum() - ambiguous), Near);
            row.Cases.ShouldBe(Enumerable.Range(0, x.Length).Where(c => x[c] > 0.5));
        }

        analysis.Table.Rows.Sum(r => r.Count).ShouldBe(table.Cases.Length);
    }

    [Property(MaxTest = 100)]
    public void Fits_are_as_defined_and_unique_coverage_is_what_is_lost_without_the_term(int seed, bool isCrisp)
    {
        var table = RandomTables.Cases(seed, isCrisp);
        var analysis = ComparativeAnalysis.Of(table, Asked());
        var y = table.MembershipsIn(new("Y"));

        foreach (var model in analysis.Conservative.Models.Concat(analysis.Parsimonious.Models))
        {
            var terms = model.Terms.Select(t => Members(analysis, table, t)).ToList();
            model.Fit.Coverage.ShouldBe(Covered(terms), Near);
            for (var t = 0; t < terms.Count; t++)
            {
                model.Fits[t].Inclusion.ShouldBe(terms[t].Zip(y, Math.Min).Sum() / terms[t].Sum(), Near);
                var others = terms.Where((_, other) => other != t).ToList();
                model.Fits[t].UniqueCoverage.ShouldBe(Covered(terms) - Covered(others), Near);
            }
        }

        double Covered(List<double[]> terms) =>
            y.Select((m, c) => terms.Count == 0 ? 0 : Math.Min(m, terms.Max(t => t[c]))).Sum() / y.Sum();
    }

    [Property(MaxTest = 100)]
    public void Intermediate_models_cover_positive_rows_and_easy_counterfactuals_and_no_other(int seed)
    {
        var table = RandomTables.Cases(seed, isCrisp: true);
        var asked = Asked() with { Expectations = [new("A")] };

        var analysis = ComparativeAnalysis.Of(table, asked);

        foreach (var intermediate in analysis.Intermediate)
        {
            var (easy, difficult) = (intermediate.Counterfactuals.Easy, intermediate.Counterfactuals.Difficult);
            easy.Concat(difficult).Order().ShouldBe(analysis.Assumptions[intermediate.Between[0].Parsimonious]);
            foreach (var row in Enumerable.Range(0, analysis.Table.Size))
            {
                var isCovered = intermediate.Solution.Models[0].Terms.Any(t => t.Covers(row));
                var isPositive = analysis.Table.Outputs[row] == RowOutput.Positive;
                isCovered.ShouldBe(isPositive || (isCovered && easy.Contains(row)));
            }
        }
    }

    [Fact]
    public void A_negated_condition_is_the_complement_under_its_own_name()
    {
        var asked = Lipset.Asked("SURV", 1) with { Conditions = [new("DEV", true), new("STB")] };

        var analysis = ComparativeAnalysis.Of(Lipset.Table("LC"), asked);

        analysis.Parsimonious.Models.Single().Shown(analysis.Table.Space).ShouldBe("DEV*STB");
        analysis
            .Table.Space.Digits(analysis.Table.Rows.Single(r => r.Output == RowOutput.Positive).Number)
            .ShouldBe("01");
    }

    [Fact]
    public void Necessity_is_inclusion_coverage_and_relevance()
    {
        var analysis = ComparativeAnalysis.Of(Lipset.Table("LC"), Lipset.Asked("SURV", 1));

        var literate = analysis.Necessity.Single(n => n.Condition == new SetLiteral("LIT"));

        // 8 of 8 survivors are literate, as are 13 of 18 states.
        literate.Inclusion.ShouldBe(1);
        literate.Coverage.ShouldBe(8 / 13.0, Near);
        literate.Relevance.ShouldBe(5 / 10.0, Near);
    }

    [Theory]
    [InlineData(5, 1, 1 / 16.0)]
    [InlineData(5, 12, 0.5390)]
    [InlineData(18, 5, 0.0000381)]
    public void Coins_separate_few_cases_easily(int cases, int conditions, double expected) =>
        new ChanceOfSeparation(cases, 1, conditions).OfAny.ShouldBe(expected, 0.0001);

    [Fact]
    public void Chance_is_that_of_all_ways_in_which_coins_can_fall()
    {
        const int Cases = 5;
        var separating = Enumerable.Range(0, 1 << Cases).Count(coins => coins is 0b00001 or 0b11110);

        new ChanceOfSeparation(Cases, 1, 1).OfOne.ShouldBe(separating / 32.0);
    }

    [Fact]
    public void Rows_whose_cases_disagree_are_contradictory()
    {
        double[][] memberships =
        [
            [1, 1],
            [1, 1],
            [1, 0],
            [0, 0],
        ];
        var table = SetTable.Of(["a", "b", "c", "d"], ["A", "Y"], (c, s) => memberships[c][s]);

        var row = ComparativeAnalysis.Of(table, Asked()).Table.Contradictory.Single();

        (row.Number, row.Inclusion, row.Output).ShouldBe((1, 2 / 3.0, RowOutput.Negative));
        row.With.ShouldBe([0, 1]);
        row.Without.ShouldBe([2]);
    }

    [Fact]
    public void A_cut_that_is_reached_up_to_rounding_is_reached()
    {
        double[][] memberships =
        [
            [1, 1],
            [1, 1],
            [1, 1],
            [1, 0],
            [1, 1],
            [0, 0],
        ];
        var table = SetTable.Of(["a", "b", "c", "d", "e", "f"], ["A", "Y"], (c, s) => memberships[c][s]);

        var asked = Asked() with { InclusionCut = 0.8 + 5e-10 };

        ComparativeAnalysis.Of(table, asked).Table.Rows.Single(r => r.Number == 1).Output.ShouldBe(RowOutput.Positive);
    }

    private static QcaOptions Asked() => new() { Outcome = new("Y") };

    private static double[] Members(ComparativeAnalysis analysis, SetTable table, Term term) =>
        [
            .. Enumerable
                .Range(0, table.Cases.Length)
                .Select(c =>
                    analysis
                        .Table.Conditions.Select(
                            (s, i) =>
                                term.Shown(analysis.Table.Space).Split('*') is var literals
                                && literals.Contains(s.ToString())
                                    ? table.MembershipsIn(s)[c]
                                : literals.Contains(s.Negated.ToString()) ? 1 - table.MembershipsIn(s)[c]
                                : 1
                        )
                        .Min()
                ),
        ];
}
