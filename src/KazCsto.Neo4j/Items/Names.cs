using System.Text;

namespace KazCsto.Neo4j.Items;

/// <summary>The labels, types and keys under which a network lies on a server. They come from the schema and are escaped, never rejected.</summary>
internal static class Names
{
    /// <summary>The label of all nodes of a network.</summary>
    public const string Entity = "Entity";

    /// <summary>The label of claims.</summary>
    public const string Claim = "Claim";

    /// <summary>The label of sources.</summary>
    public const string Source = "Source";

    /// <summary>The label of the files of <c>graph/</c>.</summary>
    public const string Vocabulary = "Vocabulary";

    /// <summary>The type of the tie from a claim to its source.</summary>
    public const string Cites = "CITES";

    /// <summary>The key by which nodes and ties are merged.</summary>
    public const string Id = "id";

    /// <summary>The key of the content hash, which marks what KazCsto wrote.</summary>
    public const string Mark = "kazcsto";

    private static readonly HashSet<string> Taken =
    [
        Id,
        Mark,
        "kind",
        "name",
        "native",
        "since_earliest",
        "since_latest",
        "until_earliest",
        "until_latest",
    ];

    /// <summary>The labels under each of which ids are unique.</summary>
    public static IReadOnlyList<string> KeyLabels { get; } = [Entity, Source, Claim, Vocabulary];

    /// <summary>The label of a kind of node; one that means something else already gets a <c>_</c> behind it.</summary>
    public static string LabelOf(NodeKind kind) =>
        KeyLabels.Contains(kind.Label) ? $"{kind.Label}_" : Written(kind.Label);

    /// <summary>The type of a kind of tie: <c>member-of</c> is <c>MEMBER_OF</c>.</summary>
    public static string TypeOf(TieKind kind) => TypeOf(kind.Name);

    /// <inheritdoc cref="TypeOf(TieKind)"/>
    public static string TypeOf(string kind) => Written(kind.ToUpperInvariant().Replace('-', '_').Replace(' ', '_'));

    /// <summary>The key of a code or property; one that means something else already gets a <c>_</c> behind it.</summary>
    public static string KeyOf(string name) => Taken.Contains(name) ? $"{name}_" : Written(name);

    /// <summary>As a server reads it: lines end in <c>\n</c>, and there is no half of a character.</summary>
    private static string Written(string name) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name.ReplaceLineEndings("\n")));
}
