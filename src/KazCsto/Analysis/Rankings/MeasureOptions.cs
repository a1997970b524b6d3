namespace KazCsto.Analysis.Rankings;

/// <summary>How a measure reads a projection.</summary>
/// <param name="ByHops">Whether distances count hops instead of lengths.</param>
/// <param name="Exposure">
/// Whether walks follow the arcs, so that the end that is moved scores high. If not they run against them: a score is then how far a
/// node's own influence reaches.
/// </param>
/// <param name="Work">Threads, progress and cancellation.</param>
public sealed record MeasureOptions(
    bool ByHops = false,
    bool Exposure = false,
    Work Work = default
);
