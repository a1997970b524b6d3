namespace KazCsto.Cases.Hypotheses;

/// <summary>How the answer to a test stands to what a hypothesis expects.</summary>
internal enum Consistency
{
    /// <summary>As expected.</summary>
    Consistent,

    /// <summary>The opposite of what was expected.</summary>
    Inconsistent,

    /// <summary>The sources part.</summary>
    Contested,

    /// <summary>No claim answers it.</summary>
    Unknown,
}
