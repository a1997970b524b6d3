namespace KazCsto.Model;

/// <summary>How much of a source's own text was read for the claims that cite it.</summary>
public enum ReadingState
{
    /// <summary>Nothing: the claim reaches us through another work.</summary>
    No,

    /// <summary>The passage that is cited.</summary>
    Excerpt,

    /// <summary>All of it.</summary>
    Full,
}
