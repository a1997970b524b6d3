namespace KazCsto.Cases.Verdicts;

/// <summary>Whether a provision applies to a case, from the best to the worst: as good as the worst of its conditions.</summary>
internal enum Applicability
{
    /// <summary>All its conditions are met.</summary>
    Holds,

    /// <summary>They are met if coarse or unknown dates allow it.</summary>
    Possibly,

    /// <summary>One of them is contested at least, and none is missing.</summary>
    Contested,

    /// <summary>Of one of them nothing is known, and none is missing.</summary>
    Unknown,

    /// <summary>One of them is not met.</summary>
    Fails,
}
