namespace KazCsto.Graphs.Brokerage;

/// <summary>What a broker v is to the two it stands between, by the groups of a, v and b in a -> v -> b.</summary>
internal enum BrokerageRole
{
    /// <summary>A -> A -> A: all three are of one group.</summary>
    Coordinator,

    /// <summary>A -> B -> A: a stranger between two of one group; also called consultant.</summary>
    Itinerant,

    /// <summary>A -> A -> B: carries what its own group sends to another.</summary>
    Representative,

    /// <summary>A -> B -> B: lets into its own group what comes from another.</summary>
    Gatekeeper,

    /// <summary>A -> B -> C: stands between two groups and belongs to neither.</summary>
    Liaison,

    /// <summary>All five together.</summary>
    Total,
}
