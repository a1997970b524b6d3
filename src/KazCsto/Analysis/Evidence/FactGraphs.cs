using KazCsto.Analysis.Projections;
using KazCsto.Model;

namespace KazCsto.Analysis.Evidence;

/// <summary>The graphs that a projection has if only some of its facts hold; the nodes are always the same.</summary>
/// <remarks>An arc is there if each of its ties holds, and the duty behind an obligation.</remarks>
internal sealed class FactGraphs
{
    private readonly Projection _projection;
    private readonly Bundle[] _bundles;

    public FactGraphs(Projection projection)
    {
        _projection = projection;
        Facts =
        [
            .. projection
                .Ties.Concat<Fact>(
                    projection.Arcs.Select(a => a.Duty).OfType<Property>().Distinct()
                )
                .OrderBy(f => f.Id, StringComparer.Ordinal),
        ];
        var numbers = Facts.Select((fact, i) => (fact, i)).ToDictionary(f => f.fact, f => f.i);
        _bundles = [.. projection.Parallels().Select(p => Bundle.Of(p, numbers))];
    }

    /// <summary>The facts by id.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The graph if only those facts hold for whose number there is true.</summary>
    public Graph Of(bool[] holds)
    {
        var arcs = new List<GraphArc>(_bundles.Length);
        foreach (var bundle in _bundles)
        {
            var there = bundle.Holding(holds);
            if (there.Count > 0)
            {
                arcs.Add(_projection.Together(bundle.From, bundle.To, there));
            }
        }

        return Graph.Of(_projection.Nodes.Length, arcs, _projection.Rule.IsDirected);
    }

    /// <summary>The arcs from one node to another, each with the facts that it needs.</summary>
    private sealed record Bundle(int From, int To, (Arc Arc, int[] Facts)[] Arcs)
    {
        public static Bundle Of(
            (int From, int To, IEnumerable<Arc> Arcs) parallels,
            Dictionary<Fact, int> numbers
        ) =>
            new(
                parallels.From,
                parallels.To,
                [
                    .. parallels.Arcs.Select(arc =>
                        (arc, FactsOf(arc).Select(f => numbers[f]).ToArray())
                    ),
                ]
            );

        public List<Arc> Holding(bool[] holds)
        {
            var there = new List<Arc>(Arcs.Length);
            foreach (var (arc, facts) in Arcs)
            {
                if (Array.TrueForAll(facts, fact => holds[fact]))
                {
                    there.Add(arc);
                }
            }

            return there;
        }

        private static IEnumerable<Fact> FactsOf(Arc arc) =>
            arc.Duty is null ? arc.Ties : arc.Ties.Append<Fact>(arc.Duty);
    }
}
