namespace KazCsto.Export.Pictures;

/// <summary>Nodes that are drawn in one box, such as a state with its leader and its bases.</summary>
/// <param name="Head">The number of the node that the box is about.</param>
/// <param name="Members">The numbers of the others, in the order of their kinds; empty for a node that stands alone.</param>
internal sealed record DiagramCluster(int Head, ImmutableArray<int> Members);
