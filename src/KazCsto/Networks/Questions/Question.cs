namespace KazCsto.Networks.Questions;

/// <summary>A question that an analyst asks of a network, answered in rows.</summary>
/// <param name="Name">Its name, which is that of its file in <c>queries/</c> without the ending.</param>
/// <param name="Answer">
/// The rows, from the network over all of history and the values asked for. A cell is null, a text, a flag, a <see cref="long"/> or a
/// <see cref="double"/> of 12 significant digits.
/// </param>
/// <param name="Needs">The meanings without which it cannot be answered; of each group one is enough.</param>
internal sealed record Question(
    string Name,
    Func<Network, Asked, IEnumerable<object?[]>> Answer,
    params ImmutableArray<ImmutableArray<Meaning>> Needs
)
{
    /// <summary>What a schema must have for it.</summary>
    public Requirement Requirement { get; } = new($"query {Name}", $"what '{Name}' asks", Needs);
}
