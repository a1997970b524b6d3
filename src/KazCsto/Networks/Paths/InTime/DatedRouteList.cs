namespace KazCsto.Networks.Paths.InTime;

/// <summary>Paths in time in order, and whether the list was cut off.</summary>
/// <param name="Routes">The paths, the shortest first.</param>
/// <param name="MoreExist">Whether there are paths beyond the limit that was asked for.</param>
internal sealed record DatedRouteList(IReadOnlyList<DatedRoute> Routes, bool MoreExist)
{
    /// <summary>The end that has no place in what was searched, which is why there are none; null if both have.</summary>
    public Node? Unplaced { get; init; }
}

/// <summary>A path that works in time, with the days on which it does.</summary>
/// <param name="Route">The path; the first ways of its hops work together on those days, the other ways in other chains of the same nodes.</param>
/// <param name="Days">
/// The days, those on which dates are too coarse to be sure included. At once: one span, in which the first ways all hold. Forward: for each hop the span from the earliest
/// day on which it can be passed on to the end of its first way.
/// </param>
/// <param name="Certain">The same of what certainly holds; empty if the path works only by dates that are possible.</param>
/// <param name="AnyWay">At once: every span in which the nodes were joined at once, by whatever ways. Forward: empty.</param>
internal sealed record DatedRoute(
    Route Route,
    ImmutableArray<DaySpan> Days,
    ImmutableArray<DaySpan> Certain,
    ImmutableArray<DaySpan> AnyWay
)
{
    /// <summary>Whether it works only if coarse or unknown dates fall right.</summary>
    public bool IsOnlyPossible => Certain.IsEmpty;
}
