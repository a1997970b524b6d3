namespace KazCsto.Graphs.Centrality;

/// <summary>How current-flow betweenness is reckoned.</summary>
public sealed record CurrentFlowBetweennessOptions
{
    /// <summary>Whether strengths count as conductances, if the graph has them; otherwise every tie conducts alike.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>Whether the sum over pairs is divided by (n - 1)(n - 2) / 2, the number of unordered pairs of other nodes.</summary>
    public bool Normalised { get; init; } = true;
}
