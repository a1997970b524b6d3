using FsCheck.Xunit;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Graphs;
using static KazCsto.Tests.Cases.Qca.Robustness.TriedChanges;

namespace KazCsto.Tests.Cases.Qca.Robustness;

/// <summary>Which cuts are tried, and what they give.</summary>
public sealed class MovedCutsTests
{
    /// <summary>What the ends of ranges are rounded by in their words.</summary>
    private const double Rounding = 1e-4;

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
        var gap = ranges.Zip(ranges.Skip(1)).Where(p => p.First.To != p.Second.From);
        gap.Select(p => (p.First.To, p.Second.From)).ShouldBe([("0.5286", "0.7088")]);
    }

    [Property(MaxTest = 60)]
    public void A_range_that_holds_the_cut_asked_for_is_no_change(int seed, bool isCrisp)
    {
        var random = new SeededRandom((ulong)(uint)seed + 1);
        var asked = Asked with
        {
            InclusionCut = random.Fraction(),
            PriCut = random.Fraction(),
            FrequencyCut = 1 + random.Below(3),
        };
        var table = Calibrated(RandomTables.Cases(seed, isCrisp, mostConditions: 3));

        Holding(QcaTest.InclusionCut, asked.InclusionCut).ShouldBeEmpty();
        Holding(QcaTest.PriCut, asked.PriCut).ShouldBeEmpty();
        Holding(QcaTest.FrequencyCut, asked.FrequencyCut).ShouldBeEmpty();

        List<string> Holding(QcaTest test, double cut) =>
            [
                .. Variants(table, test, asked)
                    .Select(v => v.Change)
                    .Where(c => EndsOf(c) is var (from, to) && cut > from && cut < to),
            ];

        // Their words are rounded, so that a cut at the very end may be on either side.
        static (double From, double To) EndsOf(string change) =>
            change.Split(' ') switch
            {
                [_, var only] => (int.Parse(only) - 0.5, int.Parse(only) + 0.5),
                ["n-cut", var from, _, var to] => (int.Parse(from) - 0.5, int.Parse(to) + 0.5),
                var words => (double.Parse(words[^3]) + Rounding, double.Parse(words[^1]) - Rounding),
            };
    }

    [Fact]
    public void Of_crisp_sets_without_contradictions_no_cut_changes_anything()
    {
        double[][] memberships =
        [
            [1, 1],
            [0, 0],
        ];
        var table = SetTable.Of(["a", "b"], ["A", "Y"], (c, s) => memberships[c][s]);
        var analysis = ComparativeAnalysis.Of(table, Asked);

        QcaRobustness.Of(Calibrated(table), analysis).Variants.ShouldAllBe(v => v.Test == QcaTest.CaseLeftOut);
    }

    private static double Middle(string change) =>
        change.Split(' ') is var words ? (double.Parse(words[^3]) + double.Parse(words[^1])) / 2 : 0;
}
