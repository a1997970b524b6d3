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
