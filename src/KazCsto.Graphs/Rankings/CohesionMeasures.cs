using KazCsto.Graphs.Cohesion;

namespace KazCsto.Graphs.Rankings;

/// <summary>Measures of how closely those around a node hang together.</summary>
internal static class CohesionMeasures
{
    internal static IReadOnlyList<GraphMeasure> All { get; } =
    [
        new("core-number", Aspects.Cohesion, "lies deep in the dense middle", (g, o) => CoreNumber.Of(g, o.Work)),
        new(
            "triangles",
            Aspects.Cohesion,
            "is in many threes that are all tied to each other",
            (g, o) => Triangles.Of(g, o.Work)
        ),
        new(
            "clustering",
            Aspects.Cohesion,
            "its contacts are tied to each other",
            (g, o) => Clustering.Local(g, o.Work)
        ),
    ];
}
