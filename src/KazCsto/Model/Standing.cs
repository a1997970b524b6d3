namespace KazCsto.Model;

/// <summary>How a tie or value stands, with all its claims weighed.</summary>
public enum Standing
{
    /// <summary>More likely so than not.</summary>
    InForce,

    /// <summary>Affirmed, but not more likely than not: both sides are shown and no measure counts it.</summary>
    Contested,

    /// <summary>Only denied.</summary>
    Denied,
}
