using KazCsto.Import;

namespace KazCsto.Export.Pictures;

/// <summary>How pictures look, from <c>graph/style.yaml</c>.</summary>
/// <param name="Nodes">The look of each kind of node.</param>
/// <param name="Ties">The groups of ties, in the order of the legend.</param>
/// <param name="Heads">The kinds of node around which the others are grouped, the preferred first.</param>
/// <param name="Centre">The kind of head that goes into the middle.</param>
/// <param name="Members">By kind of tie, in order of preference: whether its subject is drawn with its object, or the other way round.</param>
/// <param name="Parts">The kinds of tie by which something is a part: what is tied to the whole is not drawn as tied to the part too.</param>
internal sealed record Style(
    IReadOnlyDictionary<string, NodeStyle> Nodes,
    IReadOnlyList<TieStyle> Ties,
    IReadOnlyList<string> Heads,
    string Centre,
    IReadOnlyDictionary<string, bool> Members,
    IReadOnlyList<string> Parts
)
{
    /// <summary>The fonts of every picture: they have Cyrillic, and the first is the widest, so that labels fit in all of them.</summary>
    public const string Fonts = "DejaVu Sans, Noto Sans, Verdana, sans-serif";

    private readonly Dictionary<string, TieStyle> _byKind = Ties.SelectMany(group =>
            group.Drawn.Concat(group.OnRequest).Select(kind => (kind, group))
        )
        .ToDictionary(p => p.kind, p => p.group, StringComparer.Ordinal);

    /// <summary>The look of a node.</summary>
    public NodeStyle Of(NodeKind kind) => Nodes[kind.Name];

    /// <summary>The look of a tie.</summary>
    public TieStyle Of(TieKind kind) => _byKind[kind.Name];

    /// <summary>Whether the default picture shows ties of a kind.</summary>
    public bool IsDrawn(TieKind kind) => Of(kind).Drawn.Contains(kind.Name);

    /// <summary>Reads <c>graph/style.yaml</c>.</summary>
    /// <param name="files">The files of the data set.</param>
    /// <param name="schema">The kinds that need a look.</param>
    /// <exception cref="ImportException">With every problem: a kind unknown or without a look, or a value that is none.</exception>
    public static Style Load(DataFiles files, Schema schema)
    {
        var problems = new Problems();
        return problems.Checked(StyleReader.Read(files, schema, problems));
    }
}
