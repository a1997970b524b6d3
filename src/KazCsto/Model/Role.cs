namespace KazCsto.Model;

/// <summary>The role in which a tie is held, such as an office.</summary>
/// <param name="Label">What readers see.</param>
/// <param name="IsExclusive">Whether at most one subject may hold it with one object at a time.</param>
/// <param name="IsHead">Whether its holder speaks for the state.</param>
public sealed record Role(string Label, bool IsExclusive, bool IsHead)
{
    /// <summary>What it stands for, or null if the program has no need to know.</summary>
    internal RoleMeaning? Means { get; init; }
}
