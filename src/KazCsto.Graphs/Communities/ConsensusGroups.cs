namespace KazCsto.Graphs.Communities;

/// <summary>What many runs agree on, and how far.</summary>
/// <param name="Groups">The groups; they are settled if in the last round all runs agreed.</param>
/// <param name="Stability">The mean adjusted Rand index of all pairs of runs on the graph itself: 1 if the seed makes no difference, 0 if the runs agree no more than chance.</param>
/// <param name="OfNodes">Of each node, the share of runs on the graph itself that agree with the groups about its neighbours; NaN without ties.</param>
public sealed record ConsensusGroups(Grouping Groups, double Stability, Scores OfNodes);
