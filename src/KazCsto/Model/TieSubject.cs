namespace KazCsto.Model;

/// <summary>A tie of two nodes.</summary>
/// <remarks>
/// Its id is <c>kind|from|to|key</c>. Dates and sources are never part of it, so that two claims that disagree on a date are
/// about one tie. A symmetric tie orders its ends by id.
/// </remarks>
internal sealed record TieSubject : Subject
{
    private TieSubject(TieKind kind, Node from, Node to, string key)
        : base($"{kind.Name}|{from.Id}|{to.Id}|{key}")
    {
        Kind = kind;
        From = from;
        To = to;
        Key = key;
    }

    /// <summary>The kind of tie.</summary>
    public TieKind Kind { get; }

    /// <summary>Its subject.</summary>
    public Node From { get; }

    /// <summary>Its object.</summary>
    public Node To { get; }

    /// <summary>What tells it from another tie of the same kind and ends; usually blank.</summary>
    public string Key { get; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Nodes => [From, To];

    /// <summary>The tie of a kind between two nodes.</summary>
    public static TieSubject Of(TieKind kind, Node from, Node to, string key) =>
        kind.IsSymmetric && from.CompareTo(to) > 0 ? new(kind, to, from, key) : new(kind, from, to, key);

    /// <inheritdoc/>
    public bool Equals(TieSubject? other) => other?.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
