using System.Numerics;

namespace KazCsto.Power.Voting;

/// <summary>The formal power of a player.</summary>
/// <param name="Votes">Its votes.</param>
/// <param name="Swings">The coalitions that win with it and lose without it.</param>
/// <param name="Banzhaf">Its share of the swings of all players.</param>
/// <param name="Penrose">The share of the coalitions of the others that it swings: how often its vote decides if all others vote at random.</param>
/// <param name="ShapleyShubik">The share of the orders of all players in which it is the one that makes the growing coalition win.</param>
/// <param name="HasVeto">Whether no coalition wins without it.</param>
public sealed record PlayerPower(
    long Votes,
    BigInteger Swings,
    Fraction Banzhaf,
    Fraction Penrose,
    Fraction ShapleyShubik,
    bool HasVeto
)
{
    /// <summary>Whether its vote never decides anything.</summary>
    public bool IsDummy => Swings.IsZero;
}
