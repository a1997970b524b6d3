namespace KazCsto.Networks.Paths.InTime;

/// <summary>Paths in time in order, and whether the list was cut off.</summary>
/// <param name="Routes">The paths, the shortest first.</param>
/// <param name="MoreExist">Whether there are paths beyond the limit that was asked for.</param>
public sealed record DatedRouteList(IReadOnlyList<DatedRoute> Routes, bool MoreExist)
{
    /// <summary>The end that has no place in what was searched, which is why there are none; null if both have.</summary>
    public Node? Unplaced { get; init; }
}
