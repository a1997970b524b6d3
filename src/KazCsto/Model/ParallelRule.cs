namespace KazCsto.Model;

/// <summary>What several arcs from one node to another count as.</summary>
public enum ParallelRule
{
    /// <summary>The strongest of them.</summary>
    Max,

    /// <summary>The sum of their strengths.</summary>
    Sum,

    /// <summary>Their number.</summary>
    Count,
}
