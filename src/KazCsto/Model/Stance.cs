namespace KazCsto.Model;

/// <summary>Whether a claim says that something is so, or that it is not.</summary>
public enum Stance
{
    /// <summary>It is so.</summary>
    Affirms,

    /// <summary>It is not so.</summary>
    Denies,
}
