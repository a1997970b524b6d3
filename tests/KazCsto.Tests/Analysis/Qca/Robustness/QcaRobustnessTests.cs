using System.Collections.Immutable;
using FsCheck.Xunit;
using KazCsto.Analysis;
using KazCsto.Analysis.Qca;
using KazCsto.Analysis.Qca.Calibrations;
using KazCsto.Analysis.Qca.Robustness;

namespace KazCsto.Tests.Analysis.Qca.Robustness;

/// <summary>Each variant is what an analysis from the beginning gives.</summary>
public sealed class QcaRobustnessTests
{
    private static readonly QcaOptions Asked = new() { Outcome = new("Y"), MostModels = 500 };

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
    public void Within_a_range_of_cuts_every_cut_gives_the_same(int seed)
    {
        var table = RandomTables.Cases(seed, isCrisp: false, mostConditions: 4);
        var calibrated = Calibrated(table);

        foreach (var variant in Variants(calibrated, QcaTest.InclusionCut))
        {
            ShouldBeThatOf(variant, table, Asked with { InclusionCut = Middle(variant.Change) });
        }

        foreach (var variant in Variants(calibrated, QcaTest.PriCut))
        {
            ShouldBeThatOf(variant, table, Asked with { PriCut = Middle(variant.Change) });
        }

        foreach (var variant in Variants(calibrated, QcaTest.FrequencyCut))
        {
            var cut = int.Parse(variant.Change.Split(' ')[1]);
            ShouldBeThatOf(variant, table, Asked with { FrequencyCut = cut });
        }
    }

    [Fact]
    public void Ranges_of_cuts_follow_each_other_without_a_gap()
    {
        var fuzzy = Calibrated(Lipset.Table("LF"));

        var ranges = Variants(fuzzy, QcaTest.InclusionCut, Lipset.Asked("SURV", 0.7))
            .Select(v => v.Change.Split(' '))
            .Select(words => (From: words[^3], To: words[^1]))
            .ToList();

        (ranges[0].From, ranges[^1].To).ShouldBe(("0.5", "1"));
        ranges.Skip(1).Select(r => r.From).ShouldBe(ranges.SkipLast(1).Select(r => r.To));
        ranges.ShouldContain(("0.5286", "0.7088"));
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
        ShouldBeThatOf(
            moved,
            table.With("DEV", new DirectCalibration(400, 620, 900)).Memberships(),
            asked
        );
        moved.Parsimonious.Length.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData(false, "2 3 5 7")]
    [InlineData(true, "2 3 5 7")]
    public void A_moved_threshold_lets_the_next_figures_change_sides(
        bool isFalling,
        string expected
    )
    {
        double[] figures = [1, 2, 3, 4, 5, 7, 9];
        var threshold = isFalling ? 4 : 4;
        var table = new CalibratedTable(
            [.. figures.Select(f => $"case {f}")],
            ["A", "Y"],
            [figures, [0, 1, 0, 1, 0, 1, 1]],
            ImmutableDictionary<string, Calibration>.Empty.Add(
                "A",
                new CrispThreshold(threshold, isFalling)
            )
        );

        Variants(table, QcaTest.Calibration)
            .Select(v => v.Change.Split(' ')[^1])
            .ShouldBe(expected.Split(' '));
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

    private static ImmutableArray<QcaVariant> Variants(
        CalibratedTable table,
        QcaTest test,
        QcaOptions? asked = null
    )
    {
        var analysis = ComparativeAnalysis.Of(table.Memberships(), asked ?? Asked);
        return [.. QcaRobustness.Of(table, analysis).Variants.Where(v => v.Test == test)];
    }

    private static CalibratedTable Calibrated(SetTable table) =>
        new(
            table.Cases,
            table.Sets,
            [.. table.Sets.Select(s => table.MembershipsIn(new(s)))],
            ImmutableDictionary<string, Calibration>.Empty
        );

    private static void ShouldBeThatOf(QcaVariant variant, SetTable table, QcaOptions asked)
    {
        if (variant.Refusal is { } refusal)
        {
            Should
                .Throw<InvalidDataException>(() => ComparativeAnalysis.Of(table, asked))
                .Message.ShouldStartWith(refusal);
            return;
        }

        var analysis = ComparativeAnalysis.Of(table, asked with { MostModels = 500 });
        Key(variant.Conservative)
            .ShouldBe(Key(analysis.Conservative.Models.Select(m => m.Terms)), variant.Change);
        Key(variant.Parsimonious)
            .ShouldBe(Key(analysis.Parsimonious.Models.Select(m => m.Terms)), variant.Change);
    }

    private static double Middle(string change) =>
        change.Split(' ') is var words
            ? (double.Parse(words[^3]) + double.Parse(words[^1])) / 2
            : 0;

    private static string Key(IEnumerable<ImmutableArray<Term>> models) =>
        string.Join(" or ", models.Select(m => string.Join('+', m)));
}
