namespace KazCsto.Graphs.Communities;

/// <summary>How far ties lead out of given groups: -1 none, 1 all.</summary>
/// <param name="Whole">Of all ties; NaN without any.</param>
/// <param name="OfGroups">Of the ties of each group; NaN for a group without ties.</param>
/// <param name="OfNodes">Of the ties of each node; NaN for a node without ties.</param>
internal sealed record EiIndexScores(double Whole, double[] OfGroups, Scores OfNodes);
