using FsCheck.Xunit;
using KazCsto.Cases.Qca;
using KazCsto.Graphs;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>Remainders that no solution may count on: those named, those against a claim of necessity, and contradictory assumptions.</summary>
public sealed class EnhancedAnalysisTests
{
    [Fact]
    public void Where_literacy_is_necessary_four_of_the_five_published_assumptions_of_Lipset_go_and_DEV_LIT_STB_is_left()
    {
        var asked = Lipset.Asked("SURV", 1) with
        {
            Necessary =
            [
                [new("LIT")],
            ],
        };

        var analysis = ComparativeAnalysis.Of(Lipset.Table("LC"), asked);

        // R lists 10001, 10011, 11001, 11011 and 11101 as assumptions of DEV*STB; with the last alone DEV*LIT*STB is left.
        Digits(analysis, analysis.Assumptions.Single()).ShouldBe(["11101"]);
        Shown(analysis, analysis.Parsimonious).ShouldBe(["DEV*LIT*STB"]);
        analysis.Excluded.Rows.Length.ShouldBe(14);
        analysis.Claims.Single().Inclusion.ShouldBe(1);
    }

    [Fact]
    public void The_parsimonious_solutions_of_Lipset_for_survival_and_breakdown_contradict_each_other_nowhere()
    {
        // DEV*STB and ~DEV + ~STB, as R has them, have no row in common.
        var asked = Lipset.Asked("SURV", 1) with
        {
            IsEnhanced = true,
        };

        var analysis = ComparativeAnalysis.Of(Lipset.Table("LC"), asked);

        analysis.Excluded.Rows.ShouldBeEmpty();
        Shown(analysis, analysis.Parsimonious).ShouldBe(["DEV*STB"]);
    }

    [Fact]
    public void Of_the_published_assumptions_for_women_in_parliament_those_that_hold_for_the_negation_too_are_left_out()
    {
        var plain = ComparativeAnalysis.Of(Parliaments.Table, Parliaments.Asked);
        Shown(plain, plain.Parsimonious)
            .ShouldBe(["ES*WM + ~ES*LP + QU*LP + WS", "ES*WM + QU*LP + WS + WM*LP"], ignoreOrder: true);
        plain.Assumptions.Select(a => a.Length).Order().ShouldBe([15, 16]);
        var negated = ComparativeAnalysis.Of(Parliaments.Table, Parliaments.Asked with { Outcome = new("WNP", true) });
        var both = plain
            .Assumptions.SelectMany(a => a)
            .Intersect(negated.Assumptions.SelectMany(a => a))
            .Order()
            .ToList();

        var enhanced = ComparativeAnalysis.Of(Parliaments.Table, Parliaments.Asked with { IsEnhanced = true });

        both.ShouldNotBeEmpty();
        both.ShouldBeSubsetOf(enhanced.Excluded.Rows);
        enhanced.Assumptions.ShouldAllBe(a => !a.Intersect(both).Any());
    }

    [Fact]
    public void Two_cases_that_differ_in_two_conditions_contradict_each_other_in_both_rows_between()
    {
        // A=1, B=0 has Y, A=0, B=1 has not: A or ~B suffices for Y, ~A or B for ~Y; 11 and 00 are counted on for both.
        var table = SetTable.Of(["x", "y"], ["A", "B", "Y"], (c, s) => (c == 0) == (s != 1) ? 1 : 0);
        QcaOptions asked = new() { Outcome = new("Y") };

        var analysis = ComparativeAnalysis.Of(table, asked with { IsEnhanced = true });

        Shown(analysis, ComparativeAnalysis.Of(table, asked).Parsimonious).ShouldBe(["A", "~B"]);
        Digits(analysis, analysis.Excluded.Groups.Single().Rows).ShouldBe(["00", "11"]);
        Shown(analysis, analysis.Parsimonious).ShouldBe(["A*~B"]);
    }

    [Fact]
    public void At_a_cut_of_80_percent_the_fuzzy_Lipset_data_count_on_eight_remainders_both_ways()
    {
        // By hand: URB*STB + DEV*~IND and ~DEV + ~STB meet in ~DEV*URB*STB (01001 01011 01101 01111) and DEV*~IND*~STB (10000 10100 11000 11100).
        var asked = Lipset.Asked("SURV", 0.8) with
        {
            PriCut = 0,
        };
        var (plain, negation) = (
            ComparativeAnalysis.Of(Lipset.Table("LF"), asked),
            ComparativeAnalysis.Of(Lipset.Table("LF"), asked with { Outcome = new("SURV", true) })
        );
        Shown(plain, plain.Parsimonious).ShouldBe(["DEV*~IND + URB*STB"]);
        Shown(negation, negation.Parsimonious).ShouldBe(["~DEV + ~STB"]);

        var enhanced = ComparativeAnalysis.Of(Lipset.Table("LF"), asked with { IsEnhanced = true });

        Digits(enhanced, enhanced.Excluded.Rows)
            .ShouldBe(["01001", "01011", "01101", "01111", "10000", "10100", "11000", "11100"]);
        Shown(enhanced, enhanced.Parsimonious).ShouldBe(["DEV*URB*STB + DEV*~IND*STB"]);
    }

    [Property(MaxTest = 100)]
    public void No_solution_covers_an_excluded_row_nor_one_that_is_not_positive(int seed, bool isEnhanced)
    {
        var table = RandomTables.Cases(seed, isCrisp: true);
        var asked = Random(table, seed) with { IsEnhanced = isEnhanced };

        var analysis = ComparativeAnalysis.Of(table, asked);

        var models = analysis
            .Conservative.Models.Concat(analysis.Parsimonious.Models)
            .Concat(analysis.Intermediate.SelectMany(i => i.Solution.Models));
        var outputs = analysis.Table.Outputs;
        foreach (var model in models)
        {
            foreach (var row in analysis.Table.Space.Rows)
            {
                var isCovered = model.Terms.Any(t => t.Covers(row));
                (isCovered && analysis.Excluded.Rows.Contains(row)).ShouldBeFalse();
                isCovered.ShouldBe(
                    outputs[row] == RowOutput.Positive || (isCovered && outputs[row] == RowOutput.Remainder)
                );
            }
        }

        analysis.Excluded.Rows.ShouldAllBe(row => outputs[row] == RowOutput.Remainder);
    }

    [Property(MaxTest = 100)]
    public void Enhanced_solutions_of_an_outcome_and_its_negation_share_no_assumption(int seed)
    {
        var table = RandomTables.Cases(seed, isCrisp: true, mostConditions: 4);
        QcaOptions asked = new()
        {
            Outcome = new("Y"),
            IsEnhanced = true,
            MostModels = 500,
        };

        var one = ComparativeAnalysis.Of(table, asked);
        var other = ComparativeAnalysis.Of(table, asked with { Outcome = new("Y", true) });

        one.Assumptions.SelectMany(a => a).Intersect(other.Assumptions.SelectMany(a => a)).ShouldBeEmpty();
        one.Excluded.Rows.ShouldBe(other.Excluded.Rows);
    }

    [Property(MaxTest = 100)]
    public void What_is_necessary_holds_in_every_row_that_a_solution_counts_on(int seed)
    {
        var table = RandomTables.Cases(seed, isCrisp: true);
        QcaOptions asked = new()
        {
            Outcome = new("Y"),
            Necessary =
            [
                [.. table.Sets.SkipLast(1).Take(2).Select(s => new SetLiteral(s))],
            ],
        };

        var analysis = ComparativeAnalysis.Of(table, asked);

        foreach (var row in analysis.Assumptions.SelectMany(a => a))
        {
            analysis.Table.Space.Digits(row).Take(2).ShouldContain('1');
        }
    }

    private static QcaOptions Random(SetTable table, int seed)
    {
        var random = new SeededRandom((ulong)(uint)seed + 7);
        var sets = table.Sets.SkipLast(1).Select(s => new SetLiteral(s)).ToList();
        return new()
        {
            Outcome = new("Y"),
            InclusionCut = 0.9,
            NegativeBelow = 0.3,
            Expectations = [sets[0]],
            Excluded =
            [
                [.. sets.Where(_ => random.Below(2) > 0).Select(s => random.Below(2) > 0 ? s : s.Negated)],
            ],
            Necessary =
            [
                [random.Below(2) > 0 ? sets[^1] : sets[^1].Negated],
            ],
        };
    }

    private static IEnumerable<string> Digits(ComparativeAnalysis analysis, IEnumerable<int> rows) =>
        rows.Select(analysis.Table.Space.Digits);

    private static IEnumerable<string> Shown(ComparativeAnalysis analysis, Solution solution) =>
        solution.Models.Select(m => m.Shown(analysis.Table.Space));
}
