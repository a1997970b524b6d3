namespace KazCsto.Model;

/// <summary>A meaning that something of a schema can have: a kind of node, property or tie, a role, or a value (a text).</summary>
internal sealed class Meaning<T> : Meaning
{
    /// <summary>Declares it.</summary>
    internal Meaning(string sort, string name, string says)
        : base(sort, name, says) => Add(typeof(T), this);

    /// <summary>The type that a property of this meaning must have; blank if any will do.</summary>
    public string Type { get; init; } = "";

    /// <summary>The meaning with a name, or null.</summary>
    public static Meaning<T>? Named(string name) => (Meaning<T>?)Find(typeof(T), name);
}
