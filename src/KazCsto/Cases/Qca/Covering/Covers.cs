using System.Numerics;

namespace KazCsto.Cases.Qca.Covering;

/// <summary>The smallest choices of columns that cover all rows.</summary>
/// <param name="Listed">The choices, each as numbers of columns; not all of them if there are too many.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IsCountExact">Whether the count is exact; otherwise there are at least as many.</param>
/// <param name="AtLeast">What every cover has at least, in columns; less than the size of those listed only where the search was given up.</param>
internal sealed record Covers(IReadOnlyList<int[]> Listed, BigInteger Count, bool IsCountExact, int AtLeast);
