namespace KazCsto.Model;

/// <summary>Whether something holds on a day, as far as its dates tell.</summary>
public enum Presence
{
    /// <summary>It does not hold on that day.</summary>
    No,

    /// <summary>Its dates are too coarse, or not known, to say.</summary>
    Possibly,

    /// <summary>It holds on that day.</summary>
    Certainly,
}
