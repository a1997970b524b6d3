namespace KazCsto.Graphs.Brokerage;

/// <summary>The chance that brokerage is compared with.</summary>
internal enum BrokerageNull
{
    /// <summary>
    /// The groups stay and the arcs are drawn anew, each by itself with the density that the network has; a tie of an undirected graph is
    /// one draw. Tells whether the node brokers more than in a random network: a hub does in every role.
    /// </summary>
    RandomArcs,

    /// <summary>
    /// The arcs stay, the broker keeps its group, and the groups of all others are dealt out anew among them, so that the groups keep their
    /// sizes. Tells whether the node brokers between <i>these</i> groups more than its position explains; the total cannot vary.
    /// </summary>
    RandomGroups,
}
