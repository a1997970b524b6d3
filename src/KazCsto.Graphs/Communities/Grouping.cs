namespace KazCsto.Graphs.Communities;

/// <summary>The nodes of a graph divided into groups, each node in exactly one, with how the division was found.</summary>
/// <param name="Method">The method's name as the command line spells it, such as <c>leiden</c>.</param>
/// <param name="Convention">What counted as a tie, quality and seed, in one line for the reader.</param>
/// <param name="GroupOf">The group of each node; 0 is the largest group, and of equally large ones that with the smallest node comes first.</param>
/// <param name="Count">The number of groups.</param>
/// <param name="Quality">The quality of the division; NaN where it is not defined.</param>
/// <param name="Rounds">How often the method went over the whole graph.</param>
/// <param name="IsSettled">Whether the last round changed nothing.</param>
/// <param name="Seed">The seed of all random choices.</param>
public sealed record Grouping(
    string Method,
    string Convention,
    int[] GroupOf,
    int Count,
    double Quality,
    int Rounds,
    bool IsSettled,
    ulong Seed
);
