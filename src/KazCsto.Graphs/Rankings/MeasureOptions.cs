using KazCsto.Graphs.Centrality;

namespace KazCsto.Graphs.Rankings;

/// <summary>How a measure reads a graph or a projection.</summary>
/// <param name="ByHops">Whether distances count hops instead of lengths.</param>
/// <param name="Exposure">
/// Whether walks over a projection follow the arcs, so that the end that is moved scores high. If not they run against them: a score is then how far a
/// node's own influence reaches. A bare graph is always walked along its arcs.
/// </param>
/// <param name="Work">Threads, progress and cancellation.</param>
public sealed record MeasureOptions(bool ByHops = false, bool Exposure = false, Work Work = default)
{
    /// <summary>The chance of following an arc instead of jumping; null for what the measure takes by itself.</summary>
    public double? Damping { get; init; }

    /// <summary>How far a sampled score may be off; null for what the measure takes by itself.</summary>
    public double? Error { get; init; }

    /// <summary>How surely all sampled scores keep to <see cref="Error"/>; null for what the measure takes by itself.</summary>
    public double? Certainty { get; init; }

    /// <summary>What the power of those that a node moves is worth to it; null for what the measure takes by itself.</summary>
    public double? Beta { get; init; }

    /// <summary>The nodes at which a random walk begins again, all alike; null for every node.</summary>
    public IReadOnlyList<int>? Restart { get; init; }

    /// <summary>Where a random walk goes on from a node without arcs out.</summary>
    public Dangling Dangling { get; init; }

    /// <summary>What random choices start from.</summary>
    public ulong Seed { get; init; } = 1;
}
