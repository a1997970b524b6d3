namespace KazCsto.Networks.Paths;

/// <summary>Routes in order, and whether the list was cut off.</summary>
/// <param name="Routes">The routes, the shortest first.</param>
/// <param name="MoreExist">Whether there are routes beyond the limit that was asked for.</param>
public sealed record RouteList(IReadOnlyList<Route> Routes, bool MoreExist)
{
    /// <summary>The end that has no place in what was searched, which is why there are none; null if both have.</summary>
    public Node? Unplaced { get; init; }
}
