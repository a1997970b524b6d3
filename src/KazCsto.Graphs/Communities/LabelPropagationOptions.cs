namespace KazCsto.Graphs.Communities;

/// <summary>How labels are propagated.</summary>
public sealed record LabelPropagationOptions
{
    /// <summary>Whether strengths count, if the graph has them; otherwise every tie counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The seed of all random choices.</summary>
    public ulong Seed { get; init; } = 1;
}
