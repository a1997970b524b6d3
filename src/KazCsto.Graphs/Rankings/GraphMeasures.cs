namespace KazCsto.Graphs.Rankings;

/// <summary>The measures of nodes, for every projection and every edge list.</summary>
internal static class GraphMeasures
{
    /// <summary>All measures, in the order in which they are shown.</summary>
    public static IReadOnlyList<GraphMeasure> All { get; } =
    [
        .. DegreeMeasures.All,
        .. DistanceMeasures.All,
        .. WalkMeasures.All,
        .. BrokerageMeasures.All,
        .. CohesionMeasures.All,
    ];

    /// <summary>The measures of graphs with or without direction; without one, in and out are one measure.</summary>
    public static IEnumerable<GraphMeasure> For(bool isDirected) =>
        isDirected ? All : All.Select(m => m.WithoutDirection ?? m).DistinctBy(m => m.Name);

    /// <summary>Those of them that stand side by side where all are asked for; the others have to be named.</summary>
    public static IEnumerable<GraphMeasure> Usual(bool isDirected) => For(isDirected).Where(m => !m.IsOnlyByName);

    /// <summary>The measure of graphs with or without direction that has a name, or null.</summary>
    /// <exception cref="MeasureRefusedException">On a graph with direction the name leaves open which one is meant.</exception>
    public static GraphMeasure? Find(string name, bool isDirected)
    {
        if (For(isDirected).Concat(All).FirstOrDefault(m => m.Name == name) is { } measure)
        {
            return measure;
        }

        var meant = All.Where(m => m.WithoutDirection?.Name == name).Select(m => m.Name).ToList();
        return meant.Count == 0
            ? null
            : throw new MeasureRefusedException(
                $"the arcs have a direction, so '{name}' could be {string.Join(" or ", meant)}; say which"
            );
    }
}
