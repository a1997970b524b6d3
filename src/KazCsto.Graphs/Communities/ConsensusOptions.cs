namespace KazCsto.Graphs.Communities;

/// <summary>How a consensus of many runs is sought.</summary>
internal sealed record ConsensusOptions
{
    /// <summary>The method that is run.</summary>
    public GroupMethod Method { get; init; } = GroupMethod.Leiden;

    /// <summary>What makes one division better than another; label propagation does not ask.</summary>
    public GroupQuality Quality { get; init; } = GroupQuality.Modularity;

    /// <summary>The higher, the smaller the groups; 0 or above. Label propagation does not ask.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Whether strengths count, if the graph has them; otherwise every tie counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The most iterations of a run of Leiden or Louvain.</summary>
    public int MaxIterations { get; init; } = 2;

    /// <summary>The runs of a round, each with random numbers of its own; 2 or more.</summary>
    public int Runs { get; init; } = 50;

    /// <summary>The share of runs below which a tie is left out of the next round; from 0 to 1.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>The most rounds; it ends earlier if all runs agree.</summary>
    public int MaxRounds { get; init; } = 10;

    /// <summary>The seed of all random choices.</summary>
    public ulong Seed { get; init; } = 1;
}

/// <summary>A way to find groups.</summary>
internal enum GroupMethod
{
    /// <summary>See Leiden.</summary>
    Leiden,

    /// <summary>See Louvain.</summary>
    Louvain,

    /// <summary>See LabelPropagation.</summary>
    LabelPropagation,
}
