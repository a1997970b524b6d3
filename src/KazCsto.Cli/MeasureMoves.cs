using System.Collections.Immutable;
using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Rankings;

namespace KazCsto.Cli;

/// <summary>Whose rank by a measure moved between two days.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Kind">The kind of node.</param>
/// <param name="Moves">Those whose rank moved.</param>
internal sealed record MeasureMoves(Measure Measure, string Kind, ImmutableArray<RankMove> Moves);
