namespace KazCsto.Model;

/// <summary>What a claim is about. Two claims are about one thing if the ids of their subjects are equal.</summary>
/// <param name="Id">The id of the tie or value.</param>
public abstract record Subject(string Id)
{
    /// <summary>The nodes that it joins or describes.</summary>
    public abstract IEnumerable<Node> Nodes { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Id;
}
