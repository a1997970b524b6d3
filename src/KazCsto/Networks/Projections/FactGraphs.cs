using KazCsto.Graphs;

namespace KazCsto.Networks.Projections;

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
                .Ties.Concat<Fact>(projection.Arcs.Select(a => a.Duty).OfType<Property>().Distinct())
                .OrderBy(f => f.Id, StringComparer.Ordinal),
        ];
        var numbers = Facts.Select((fact, i) => (fact, i)).ToDictionary(f => f.fact, f => f.i);
        _bundles = [.. projection.Parallels().Select(p => Bundle.Of(p, numbers, projection))];
    }

    /// <summary>The facts by id.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>How many pairs of nodes have arcs.</summary>
    public int PairCount => _bundles.Length;

    /// <summary>For each fact, by its number, the pairs of nodes whose arcs need it.</summary>
    public int[][] PairsByFact()
    {
        var pairs = _bundles
            .SelectMany((bundle, pair) => bundle.Needed.Distinct().Select(fact => (fact, pair)))
            .ToLookup(p => p.fact, p => p.pair);
        return [.. Facts.Select((_, fact) => pairs[fact].ToArray())];
    }

    /// <summary>What the arcs of a pair are together if only some facts hold; without strength if there is none.</summary>
    public GraphArc ArcOf(int pair, bool[] holds) =>
        _bundles[pair].Together(holds, _projection) ?? new(_bundles[pair].From, _bundles[pair].To, 0);

    /// <summary>The graph if only those facts hold for whose number there is true.</summary>
    public Graph Of(bool[] holds)
    {
        var (from, to) = (new int[_bundles.Length], new int[_bundles.Length]);
        var (strengths, lengths) = (new double[_bundles.Length], new double[_bundles.Length]);
        var count = 0;
        foreach (var bundle in _bundles)
        {
            if (bundle.Together(holds, _projection) is { } arc)
            {
                (from[count], to[count]) = (arc.From, arc.To);
                (strengths[count], lengths[count]) = (arc.Strength, arc.Length);
                count++;
            }
        }

        // The bundles are pairs of different nodes, and each stands once: nothing need be checked or merged.
        return Graph.Of(
            _projection.Nodes.Length,
            new TieList(
                from.AsMemory(0, count),
                to.AsMemory(0, count),
                strengths[..count],
                _projection.Rule.Length == LengthRule.None ? null : lengths[..count]
            ),
            _projection.Rule.IsDirected,
            new Work(1)
        );
    }

    /// <summary>The arcs from one node to another, each with the facts that it needs.</summary>
    /// <param name="From">The node that they leave.</param>
    /// <param name="To">The node that they enter.</param>
    /// <param name="Arcs">The arcs, each with the numbers of the facts that it needs.</param>
    /// <param name="All">What all of them are together.</param>
    private sealed record Bundle(int From, int To, (Arc Arc, int[] Facts)[] Arcs, GraphArc All)
    {
        public IEnumerable<int> Needed => Arcs.SelectMany(arc => arc.Facts);

        public static Bundle Of(
            (int From, int To, IEnumerable<Arc> Arcs) parallels,
            Dictionary<Fact, int> numbers,
            Projection projection
        )
        {
            var arcs = parallels.Arcs.ToArray();
            return new(
                parallels.From,
                parallels.To,
                Array.ConvertAll(arcs, arc => (arc, arc.Facts.Select(f => numbers[f]).ToArray())),
                projection.Together(parallels.From, parallels.To, arcs)
            );
        }

        /// <summary>What those of the arcs that hold are together; null if none does.</summary>
        public GraphArc? Together(bool[] holds, Projection projection)
        {
            if (Arcs is [var (_, facts)])
            {
                return Holds(facts, holds) ? All : null;
            }

            var there = new List<Arc>(Arcs.Length);
            foreach (var (arc, needed) in Arcs)
            {
                if (Holds(needed, holds))
                {
                    there.Add(arc);
                }
            }

            return there.Count == 0 ? null : projection.Together(From, To, there);
        }

        private static bool Holds(int[] facts, bool[] holds)
        {
            foreach (var fact in facts)
            {
                if (!holds[fact])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
