using System.Globalization;
using KazCsto.Analysis.Evidence.Robustness;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;

namespace KazCsto.Analysis.Evidence;

/// <summary>How sure the first place of a ranking is: by drawn networks, and by how many claims would have to be wrong.</summary>
/// <param name="Share">The share of drawn networks in which all who are first still are, each by itself; the least of them.</param>
/// <param name="Draws">How many networks were drawn.</param>
/// <param name="Fewest">How many claims would have to be wrong for another to be first.</param>
public sealed record FirstPlace(double Share, int Draws, FewestClaimsFound Fewest)
{
    /// <summary>So few that a report stays quick; <c>rank --confidence</c> and <c>robust</c> take more.</summary>
    private const int FewDraws = 300;

    private const int SmallEffort = 2_000;

    /// <summary>Both in words: <c>first in 94 % of 300 drawn networks; 2 claims would have to be wrong for another to be first</c>.</summary>
    public string Told =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"first in {100 * Share:0} % of {Draws} networks drawn by the grades of the claims; {NumberTold}"
        );

    private string NumberTold =>
        Fewest switch
        {
            { AtMost: null } => "no claims that are wrong change that",
            { IsExact: true } =>
                $"{Counted.Of(Fewest.AtLeast, "claim")} would have to be wrong for that to change",
            _ =>
                $"at least {Counted.Of(Fewest.AtLeast, "claim")} would have to be wrong for that to change",
        };

    /// <summary>Finds out; null if the measure needs to know more than a graph does, or nobody is first.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="history">The network over all of history, from which the ranked one was taken.</param>
    /// <param name="kind">The kind of node.</param>
    /// <param name="options">How the measure reads a graph, with the work.</param>
    public static FirstPlace? Of(
        Ranking ranking,
        Network history,
        string kind,
        MeasureOptions options
    )
    {
        if (ranking.Measure.OfGraph is null || !ranking.OfKind(kind).Any(n => n.Rank > 1))
        {
            return null;
        }

        var shares = Confidence.Of(ranking, history, options, FewDraws).OfKind(kind, top: 1);
        return new(
            shares.Where(s => s.Rank == 1).Min(s => s.First),
            FewDraws,
            FewestClaims.Of(ranking, kind, 1, options, SmallEffort)
        );
    }
}
