namespace KazCsto.Graphs.Paths;

/// <summary>Paths in order, and whether the list was cut off.</summary>
/// <param name="Paths">The paths, the first in order first.</param>
/// <param name="MoreExist">Whether there are paths beyond the limit that was asked for.</param>
public sealed record PathList(IReadOnlyList<NodePath> Paths, bool MoreExist);
