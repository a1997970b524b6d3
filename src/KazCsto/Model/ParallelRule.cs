namespace KazCsto.Model;

/// <summary>What several arcs from one node to another count as.</summary>
public enum ParallelRule
{
    /// <summary>The strongest of them.</summary>
    Max,

    /// <summary>The sum of their strengths; what goes through one base, facility or provision counts once, at its strongest.</summary>
    Sum,

    /// <summary>The number of different bases, facilities, provisions or ties that they go through.</summary>
    Count,
}
