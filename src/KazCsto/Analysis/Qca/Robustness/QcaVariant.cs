using System.Collections.Immutable;

namespace KazCsto.Analysis.Qca.Robustness;

/// <summary>What the same cases give after one change.</summary>
/// <param name="Test">What kind of change it is.</param>
/// <param name="Change">The change, such as <c>without BE</c>.</param>
/// <param name="Refusal">Why nothing can be analysed after it; otherwise null.</param>
/// <param name="Conservative">The conservative models, each by its terms.</param>
/// <param name="Parsimonious">The parsimonious ones.</param>
/// <param name="Intermediate">The intermediate ones.</param>
public sealed record QcaVariant(
    QcaTest Test,
    string Change,
    string? Refusal,
    ImmutableArray<ImmutableArray<Term>> Conservative,
    ImmutableArray<ImmutableArray<Term>> Parsimonious,
    ImmutableArray<ImmutableArray<Term>> Intermediate
)
{
    /// <summary>What another table gives.</summary>
    /// <param name="test">What kind of change made it.</param>
    /// <param name="change">The change.</param>
    /// <param name="table">The table.</param>
    /// <param name="options">What is asked of it.</param>
    public static QcaVariant Of(QcaTest test, string change, SetTable table, QcaOptions options)
    {
        try
        {
            var analysis = ComparativeAnalysis.Of(table, options);
            return new(
                test,
                change,
                null,
                TermsOf(analysis.Conservative),
                TermsOf(analysis.Parsimonious),
                [
                    .. analysis
                        .Intermediate.SelectMany(i => TermsOf(i.Solution))
                        .DistinctBy(model => string.Join('+', model)),
                ]
            );
        }
        catch (InvalidDataException refusal)
        {
            return new(test, change, refusal.Message, [], [], []);
        }
    }

    private static ImmutableArray<ImmutableArray<Term>> TermsOf(Solution solution) =>
        [.. solution.Models.Select(m => m.Terms)];

    internal static QcaVariant Of(QcaTest test, string change, ThreeSolutions found) =>
        new(
            test,
            change,
            null,
            found.Conservative.Models,
            found.Parsimonious.Models,
            [
                .. found
                    .Intermediate.SelectMany(b => b.Found.Models)
                    .DistinctBy(model => string.Join('+', model)),
            ]
        );
}
