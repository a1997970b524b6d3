using KazCsto.Analysis.Brokerage;
using KazCsto.Analysis.Centrality;

namespace KazCsto.Analysis.Rankings;

/// <summary>Measures of standing between others.</summary>
internal static class BrokerageMeasures
{
    internal static IReadOnlyList<GraphMeasure> All { get; } =
    [
        new(
            "betweenness",
            Aspects.Brokerage,
            "stands on the shortest ways between others",
            (g, o) => Betweenness.Of(g, new() { ByLength = !o.ByHops }, o.Work)
        )
        {
            Needs = Needs.Lengths,
            IsFromEveryNode = true,
        },
        new(
            "constraint",
            Aspects.Brokerage,
            "its contacts are tied to one another; the least constrained is first",
            (g, o) => Constraint.Of(g, work: o.Work)
        )
        {
            IsLowestFirst = true,
        },
        new(
            "effective-size",
            Aspects.Brokerage,
            "its contacts are not tied to one another",
            (g, o) => EffectiveSize.Of(g, work: o.Work)
        ),
    ];
}
