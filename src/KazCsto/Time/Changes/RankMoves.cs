using KazCsto.Power.Rankings;

namespace KazCsto.Time.Changes;

/// <summary>Whose rank differs between two rankings by the same measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Moves">Those whose rank is another.</param>
internal sealed record RankMoves(Measure Measure, ImmutableArray<RankMove> Moves);
