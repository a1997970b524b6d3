namespace KazCsto.Export.Pictures;

/// <summary>A node in a picture.</summary>
/// <param name="Number">Its number among the nodes of the picture.</param>
/// <param name="Node">The node of the network.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Lines">Its label.</param>
/// <param name="Tooltip">Its full name, kind and codes.</param>
/// <param name="IsHead">Whether others may be grouped around it.</param>
/// <param name="IsCentre">Whether the picture is about it.</param>
internal sealed record DiagramNode(
    int Number,
    Node Node,
    NodeStyle Style,
    ImmutableArray<string> Lines,
    string Tooltip,
    bool IsHead,
    bool IsCentre
);
