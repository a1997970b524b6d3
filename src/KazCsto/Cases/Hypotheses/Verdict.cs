namespace KazCsto.Cases.Hypotheses;

/// <summary>What the tests make of a hypothesis.</summary>
internal enum Verdict
{
    /// <summary>A test that it had to pass was failed.</summary>
    Killed,

    /// <summary>A test was passed that nothing else would explain.</summary>
    Confirmed,

    /// <summary>Both at once: the tests contradict one another.</summary>
    AtOdds,

    /// <summary>More that lends it weight than takes it.</summary>
    Strengthened,

    /// <summary>More that takes weight from it than lends it.</summary>
    Weakened,

    /// <summary>It is neither stronger nor weaker than before.</summary>
    Standing,

    /// <summary>No test of it has an answer that is not contested.</summary>
    Untested,
}
