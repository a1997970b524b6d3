namespace KazCsto.Neo4j.Pushing;

/// <summary>How a network is pushed.</summary>
public sealed record PushOptions
{
    /// <summary>Whether what KazCsto wrote earlier and the network no longer has is removed.</summary>
    public bool Prune { get; init; }

    /// <summary>Whether everything is written again, even what has the hash of its content: so what somebody changed on the server is put right.</summary>
    public bool Force { get; init; }

    /// <summary>How many nodes or ties one statement merges at the most.</summary>
    public int Rows { get; init; } = 1000;

    /// <summary>How many nodes pruning looks at in one step: a server may sort all that are left for each.</summary>
    internal int NodesAStep { get; init; } = 20_000;

    /// <summary>About how many characters one statement carries at the most.</summary>
    public int Characters { get; init; } = 4_000_000;
}
