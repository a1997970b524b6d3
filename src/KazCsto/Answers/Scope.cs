namespace KazCsto.Answers;

/// <summary>What of the data an answer looks at.</summary>
/// <param name="Network">The network on the day, or over all of history.</param>
/// <param name="History">All of history, as known.</param>
/// <param name="Restriction">What counts, if not all, as a reader is told: <c>, as known by 7 January 2022</c>; blank otherwise.</param>
internal sealed record Scope(Network Network, Network History, string Restriction = "")
{
    /// <summary>The day in words, for titles.</summary>
    public string When => $"{(Network.Day is { } day ? $"on {Words.Day(day)}" : "over all of history")}{Restriction}";

    /// <summary>The day and the size of the network, for programs.</summary>
    public AnswerContext Context => BasisOf(Network);

    /// <summary>The same of all of history.</summary>
    public AnswerContext ContextOfHistory => BasisOf(History);

    private AnswerContext BasisOf(Network network) =>
        AnswerContext
            .None.And("date", network.Day is { } day ? Numbers.Iso(day) : "all")
            .And("restriction", Restriction.TrimStart(',', ' '))
            .And("network_nodes", network.Nodes.Length)
            .And("network_ties", network.Ties.Length);
}
