using KazCsto.Networks.Projections;

namespace KazCsto.Evidence.Robustness;

/// <summary>The paths from one node to another as sets of facts: a path is there if all its facts hold.</summary>
internal sealed class PathFacts
{
    private readonly ILookup<int, Step> _steps;
    private readonly int _nodes;
    private readonly int _from;
    private readonly int _to;
    private readonly int _maxHops;

    private PathFacts(
        IEnumerable<(int From, int To, IReadOnlyList<Fact> Facts)> hops,
        int nodes,
        int from,
        int to,
        int? maxHops
    )
    {
        (_nodes, _from, _to) = (nodes, from, to);
        _maxHops = Math.Min(maxHops ?? int.MaxValue, nodes);
        var listed = hops.ToList();
        Facts = [.. listed.SelectMany(h => h.Facts).Distinct().OrderBy(f => f.Id, StringComparer.Ordinal)];
        Costs = [.. Facts.Select(f => f.Carrying.Count(c => c.Stance == Stance.Affirms))];
        var numbers = Facts.Select((fact, i) => (fact, i)).ToDictionary(f => f.fact, f => f.i);
        _steps = listed
            .Select(h => new Step(h.From, h.To, [.. h.Facts.Select(f => numbers[f]).Order()]))
            .GroupBy(s => (s.From, s.To))
            .SelectMany(Needed)
            .ToLookup(s => s.From);
    }

    /// <summary>The facts that any hop needs, by id.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>How many claims affirm each of them.</summary>
    public int[] Costs { get; }

    /// <summary>Ties in force, taken either way.</summary>
    public static PathFacts OverTies(Network network, Node from, Node to, int? maxHops) =>
        new(
            network
                .Ties.Where(t => t.Standing == Standing.InForce)
                .Select(t => (Tie: t, A: network.NumberOf(t.From), B: network.NumberOf(t.To)))
                .SelectMany(t => new[] { (t.A, t.B, Only(t.Tie)), (t.B, t.A, Only(t.Tie)) }),
            network.Nodes.Length,
            network.NumberOf(from),
            network.NumberOf(to),
            maxHops
        );

    /// <summary>The arcs of a projection, with every ground of an obligation; both nodes have an arc in it.</summary>
    public static PathFacts Along(Projection onEveryGround, Node from, Node to, int? maxHops) =>
        new(
            onEveryGround.Arcs.Select(a =>
                (onEveryGround.NumberOf(a.Source), onEveryGround.NumberOf(a.Target), (IReadOnlyList<Fact>)[.. a.Facts])
            ),
            onEveryGround.Nodes.Length,
            onEveryGround.NumberOf(from),
            onEveryGround.NumberOf(to),
            maxHops
        );

    /// <summary>The facts of a path that does without some facts, of those with the fewest facts; null if no path remains.</summary>
    public int[]? PathWithout(bool[] gone)
    {
        var (fewest, steps) = (new int[_nodes], new List<Step?[]>());
        Array.Fill(fewest, int.MaxValue);
        fewest[_from] = 0;
        for (var hops = 0; hops < _maxHops && steps.Count == hops; hops++)
        {
            var (next, last) = (fewest.AsSpan().ToArray(), new Step?[_nodes]);
            for (var node = 0; node < _nodes; node++)
            {
                foreach (var step in fewest[node] == int.MaxValue ? [] : _steps[node])
                {
                    var facts = fewest[node] + step.Facts.Length;
                    if (facts < next[step.To] && !Array.Exists(step.Facts, f => gone[f]))
                    {
                        (next[step.To], last[step.To]) = (facts, step);
                    }
                }
            }

            if (Array.Exists(last, s => s is not null))
            {
                steps.Add(last);
            }

            fewest = next;
        }

        return fewest[_to] == int.MaxValue ? null : FactsBack(steps);
    }

    private int[] FactsBack(List<Step?[]> steps)
    {
        var facts = new HashSet<int>();
        var node = _to;
        for (var hop = steps.Count - 1; hop >= 0; hop--)
        {
            if (steps[hop][node] is { } step)
            {
                facts.UnionWith(step.Facts);
                node = step.From;
            }
        }

        return [.. facts.Order()];
    }

    /// <summary>Of the ways between two nodes those that do not need all that another needs.</summary>
    private static IEnumerable<Step> Needed(IEnumerable<Step> parallels)
    {
        var kept = new List<HashSet<int>>();
        foreach (var step in parallels.OrderBy(s => s.Facts.Length))
        {
            if (!kept.Exists(k => k.IsSubsetOf(step.Facts)))
            {
                kept.Add([.. step.Facts]);
                yield return step;
            }
        }
    }

    private static IReadOnlyList<Fact> Only(Tie tie) => [tie];

    private sealed record Step(int From, int To, int[] Facts);
}
