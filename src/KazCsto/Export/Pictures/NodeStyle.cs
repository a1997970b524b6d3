namespace KazCsto.Export.Pictures;

/// <summary>How nodes of one kind look.</summary>
/// <param name="Fill">Their colour, <c>#RRGGBB</c>.</param>
/// <param name="Text">The colour of their labels.</param>
/// <param name="Shape">Their outline.</param>
/// <param name="IsDrawn">Whether the default picture shows them.</param>
internal sealed record NodeStyle(string Fill, string Text, NodeShape Shape, bool IsDrawn);
