namespace KazCsto.Graphs.Brokerage;

/// <summary>How the roles of brokers are counted.</summary>
internal sealed record GouldFernandezOptions
{
    /// <summary>Whether a -> v -> b counts too where an arc leads from a to b without v.</summary>
    public bool CountClosed { get; init; }

    /// <summary>The chance that expectation and z-score refer to.</summary>
    public BrokerageNull Null { get; init; }
}
