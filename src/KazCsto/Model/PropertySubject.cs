namespace KazCsto.Model;

/// <summary>A property of a node.</summary>
/// <remarks>Its id is <c>node|property</c>, and <c>node|property|value</c> where values stand side by side.</remarks>
internal sealed record PropertySubject : Subject
{
    private PropertySubject(Node node, PropertyKind kind, string id)
        : base(id)
    {
        Node = node;
        Kind = kind;
    }

    /// <summary>The node.</summary>
    public Node Node { get; }

    /// <summary>The property.</summary>
    public PropertyKind Kind { get; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Nodes => [Node];

    /// <summary>The property of a node, as far as it is one thing with this value.</summary>
    public static PropertySubject Of(Node node, PropertyKind kind, string value) =>
        new(node, kind, kind.IsMany ? $"{node.Id}|{kind.Name}|{value}" : $"{node.Id}|{kind.Name}");

    /// <inheritdoc/>
    public bool Equals(PropertySubject? other) => other?.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
