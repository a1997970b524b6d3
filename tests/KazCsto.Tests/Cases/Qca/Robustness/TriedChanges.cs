using System.Collections.Immutable;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Calibrations;
using KazCsto.Cases.Qca.Robustness;

namespace KazCsto.Tests.Cases.Qca.Robustness;

/// <summary>Tries changes, and holds them against an analysis from the beginning.</summary>
internal static class TriedChanges
{
    public static readonly QcaOptions Asked = new() { Outcome = new("Y"), MostModels = 500 };

    public static ImmutableArray<QcaVariant> Variants(CalibratedTable table, QcaTest test, QcaOptions? asked = null)
    {
        var analysis = ComparativeAnalysis.Of(table.Memberships(), asked ?? Asked);
        return [.. QcaRobustness.Of(table, analysis).Variants.Where(v => v.Test == test)];
    }

    public static CalibratedTable Calibrated(SetTable table) =>
        new(
            table.Cases,
            table.Sets,
            [.. table.Sets.Select(s => table.MembershipsIn(new(s)))],
            ImmutableDictionary<string, Calibration>.Empty
        );

    public static void ShouldBeThatOf(QcaVariant variant, SetTable table, QcaOptions asked)
    {
        if (variant.Refusal is { } refusal)
        {
            Should
                .Throw<InvalidDataException>(() => ComparativeAnalysis.Of(table, asked))
                .Message.ShouldStartWith(refusal);
            return;
        }

        var analysis = ComparativeAnalysis.Of(table, asked with { MostModels = 500 });
        Key(variant.Conservative).ShouldBe(Key(analysis.Conservative.Models.Select(m => m.Terms)), variant.Change);
        Key(variant.Parsimonious).ShouldBe(Key(analysis.Parsimonious.Models.Select(m => m.Terms)), variant.Change);
    }

    public static string Key(IEnumerable<ImmutableArray<Term>> models) =>
        string.Join(" or ", models.Select(m => string.Join('+', m)));
}
