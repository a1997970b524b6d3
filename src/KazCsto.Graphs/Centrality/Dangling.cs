namespace KazCsto.Graphs.Centrality;

/// <summary>Where the walk of PageRank goes on from a node from which no arc leads.</summary>
/// <remarks>Boldi, Santini &amp; Vigna 2009, doi:10.1145/1629096.1629097, call the two weakly and strongly preferential.</remarks>
public enum Dangling
{
    /// <summary>To any node, all alike.</summary>
    Anywhere,

    /// <summary>To where it would begin again; the same unless PageRank is personalised.</summary>
    Restart,
}
