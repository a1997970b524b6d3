using KazCsto.Graphs.Centrality;

namespace KazCsto.Graphs.Rankings;

/// <summary>Measures of a node's own ties.</summary>
internal static class DegreeMeasures
{
    private static readonly GraphMeasure Degrees = new(
        "degree",
        Aspects.Access,
        "is tied to many others",
        (g, _) => Degree.All(g)
    );

    private static readonly GraphMeasure Strengths = new(
        "strength",
        Aspects.Access,
        "is tied to others strongly",
        (g, _) => Strength.All(g)
    )
    {
        Needs = Needs.Strengths,
    };

    internal static IReadOnlyList<GraphMeasure> All { get; } =
    [
        new("out-degree", Aspects.Access, "has arcs to many others", (g, _) => Degree.Out(g))
        {
            MeaningOfPower = "moves many others",
            WithoutDirection = Degrees,
        },
        new("in-degree", Aspects.Exposure, "has arcs from many others", (g, _) => Degree.In(g))
        {
            MeaningOfPower = "is moved by many others",
            WithoutDirection = Degrees,
        },
        new("out-strength", Aspects.Access, "has strong arcs to others", (g, _) => Strength.Out(g))
        {
            MeaningOfPower = "moves others strongly",
            Needs = Needs.Strengths,
            WithoutDirection = Strengths,
        },
        new("in-strength", Aspects.Exposure, "has strong arcs from others", (g, _) => Strength.In(g))
        {
            MeaningOfPower = "is moved strongly",
            Needs = Needs.Strengths,
            WithoutDirection = Strengths,
        },
    ];
}
