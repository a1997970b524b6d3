using System.Collections.Immutable;
using FsCheck.Xunit;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Calibrations;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Graphs;
using static KazCsto.Tests.Cases.Qca.Robustness.TriedChanges;

namespace KazCsto.Tests.Cases.Qca.Robustness;

/// <summary>Each variant is what an analysis from the beginning gives.</summary>
public sealed class QcaRobustnessTests
{
    private static readonly QcaOptions Usual = new() { Outcome = new("Y") };

    [Property(MaxTest = 60)]
    public void Without_a_case_the_solutions_are_those_of_the_other_cases(int seed, bool isCrisp)
    {
        var table = RandomTables.Cases(seed, isCrisp, mostConditions: 4);

        var variants = Variants(Calibrated(table), QcaTest.CaseLeftOut);

        variants.Length.ShouldBe(table.Cases.Length);
        for (var left = 0; left < variants.Length; left++)
        {
            int[] others = [.. Enumerable.Range(0, table.Cases.Length).Where(c => c != left)];
            variants[left].Change.ShouldBe($"without {table.Cases[left]}");
            ShouldBeThatOf(
                variants[left],
                SetTable.Of(
                    others.Select(c => table.Cases[c]),
                    table.Sets,
                    (c, s) => table.MembershipsIn(new(table.Sets[s]))[others[c]]
                ),
                Asked
            );
        }
    }

    [Property(MaxTest = 60)]
    public void A_table_changed_outside_is_searched_as_far_as_those_changed_here(int seed)
    {
        var table = RandomTables.Cases(seed, isCrisp: true);
        var asked = QcaRobustness.Of(Calibrated(table), ComparativeAnalysis.Of(table, Usual)).Asked;

        var same = QcaVariant.Of(QcaTest.Scope, "nothing", table, Usual);

        same.HasSame(asked, v => v.Conservative).ShouldBeTrue();
        same.HasSame(asked, v => v.Parsimonious).ShouldBeTrue();
        same.HasSame(asked, v => v.Intermediate).ShouldBeTrue();
    }

    [Fact]
    public void More_models_than_an_analysis_lists_are_compared()
    {
        var table = ManyModels.Table;

        var variant = QcaVariant.Of(QcaTest.Scope, "nothing", table, Usual);

        ComparativeAnalysis.Of(table, Usual).Parsimonious.Models.Length.ShouldBe(20);
        variant.Parsimonious.Length.ShouldBe(ManyModels.Count);
        variant
            .HasSame(variant with { Parsimonious = [.. variant.Parsimonious.Skip(1)] }, v => v.Parsimonious)
            .ShouldBeFalse();
    }

    [Fact]
    public void A_moved_crossover_is_another_calibration()
    {
        var rows = Lipset.Rows("LR");
        var table = new CalibratedTable(
            [.. rows.Select(r => r.Case)],
            [.. Lipset.Columns],
            [.. Lipset.Columns.Select((_, s) => rows.Select(r => r.Figures[s]).ToArray())],
            Lipset.Points.ToImmutableDictionary(
                p => p.Key,
                Calibration (p) => new DirectCalibration(p.Value.Out, p.Value.Middle, p.Value.In)
            )
        );
        var asked = Lipset.Asked("SURV", 0.7);

        var variants = Variants(table, QcaTest.Calibration, asked);

        variants.Length.ShouldBe(6 * 4);
        var moved = variants.Single(v => v.Change == "crossover of DEV 620");
        ShouldBeThatOf(moved, table.With("DEV", new DirectCalibration(400, 620, 900)).Memberships(), asked);
        moved.Parsimonious.Length.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData(4, false, "2 3 5 7")]
    [InlineData(4, true, "2 3 5 7")]
    [InlineData(3.5, false, "2 3 5 7")]
    [InlineData(3.5, true, "1 2 4 5")]
    public void A_moved_threshold_lets_the_next_figures_change_sides(double threshold, bool isFalling, string expected)
    {
        double[] figures = [1, 2, 3, 4, 5, 7, 9];
        var table = new CalibratedTable(
            [.. figures.Select(f => $"case {f}")],
            ["A", "Y"],
            [figures, [0, 1, 0, 1, 0, 1, 1]],
            ImmutableDictionary<string, Calibration>.Empty.Add("A", new CrispThreshold(threshold, isFalling))
        );

        var moved = Variants(table, QcaTest.Calibration).Select(v => v.Change.Split(' ')[^1]).ToList();

        moved.ShouldBe(expected.Split(' '));
        moved.Select(m => figures.Count(f => IsIn(f, double.Parse(m)) != IsIn(f, threshold))).ShouldBe([2, 1, 1, 2]);

        bool IsIn(double figure, double from) => isFalling ? figure <= from : figure >= from;
    }

    [Fact]
    public void A_change_that_cannot_be_analysed_is_a_variant_with_its_reason()
    {
        double[][] memberships =
        [
            [1, 1],
            [0, 0],
            [0, 0],
        ];
        var table = SetTable.Of(["a", "b", "c"], ["A", "Y"], (c, s) => memberships[c][s]);

        var without = Variants(Calibrated(table), QcaTest.CaseLeftOut)[0];

        without.Refusal.ShouldBe("no case has Y");
        without.Parsimonious.ShouldBeEmpty();
        without.HasSame(without, v => v.Parsimonious).ShouldBeFalse();
    }

    [Fact]
    public void Threads_change_nothing()
    {
        var table = Calibrated(Lipset.Table("LF"));
        var analysis = ComparativeAnalysis.Of(table.Memberships(), Lipset.Asked("SURV", 0.7));

        Told(new Work(4)).ShouldBe(Told(new Work(1)));

        IEnumerable<string> Told(Work work) =>
            QcaRobustness
                .Of(table, analysis, work)
                .Variants.Select(v => $"{v.Change} {Key(v.Conservative)} {Key(v.Parsimonious)}");
    }
}
