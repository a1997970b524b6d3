using System.Numerics;

namespace KazCsto.Cases.Qca;

/// <summary>The models that a minimisation gives: all that have the fewest terms.</summary>
/// <param name="Models">The models; not all of them if there are too many.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IsCountExact">Whether the count is exact; otherwise there are at least as many.</param>
/// <param name="AtLeastTerms">How many terms every model has at least; fewer than the model shown has only where the search was given up.</param>
internal sealed record Solution(ImmutableArray<QcaModel> Models, BigInteger Count, bool IsCountExact, int AtLeastTerms)
{
    /// <summary>Whether the models are proven to have the fewest terms possible.</summary>
    public bool IsMinimal => Models.IsEmpty || Models[0].Terms.Length == AtLeastTerms;

    internal static Solution Of(Minimised found, StudiedCases cases) =>
        new(
            [.. found.Models.Select(terms => QcaModel.Of(terms, cases))],
            found.Count,
            found.IsCountExact,
            found.AtLeastTerms
        );
}
