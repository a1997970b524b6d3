namespace KazCsto.Cases.Conditions;

/// <summary>The answer to a question, as far as the claims carry it.</summary>
internal enum TruthValue
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Yes, if coarse or unknown dates allow it.</summary>
    Possibly,

    /// <summary>There are claims for both, or for one that are not more likely than not.</summary>
    Contested,

    /// <summary>No.</summary>
    No,

    /// <summary>The data say nothing.</summary>
    Unknown,
}
