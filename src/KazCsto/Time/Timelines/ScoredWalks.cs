using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;

namespace KazCsto.Time.Timelines;

/// <summary>PageRank over all spells: each begins with the scores of the one before, and solves anew what its changes touch.</summary>
internal sealed class ScoredWalks(FactGraphs graphs, FactDays days, KindNodes kind)
{
    // A run begins with nothing, which costs as much as some tens of days.
    private const int SpellsInRun = 1000;

    private readonly int[][] _pairs = graphs.PairsByFact();

    /// <summary>Scores every spell.</summary>
    public Scored Of(Projection projection, MeasureOptions options)
    {
        var (rule, nodes) = (projection.Rule, projection.Nodes.Length);
        var damping = options.Damping ?? new PageRankOptions().Damping;
        var work = options.Work;
        // As in Measures: a walk against the arcs says how far a node's own influence reaches.
        var way = new Way(!rule.IsDirected, rule.IsDirected && !options.Exposure);
        var spells = new KindScores[days.Days.Length];
        SpellParts.Each(
            spells.Length,
            SpellsInRun,
            (long)spells.Length * nodes,
            work,
            (first, end, stepped) =>
            {
                var walk = new ChangingPageRank(nodes, damping);
                var holds = days.HoldingOn(first);
                var pairs = Enumerable.Range(0, graphs.PairCount);
                for (var spell = first; spell < end; spell++)
                {
                    stepped();
                    if (spell > first)
                    {
                        pairs = days.Move(spell, holds).SelectMany(fact => _pairs[fact]);
                    }

                    var isChanged = spell == first;
                    foreach (var pair in pairs)
                    {
                        isChanged |= way.Set(walk, graphs.ArcOf(pair, holds));
                    }

                    walk.Settle(work.Cancellation);
                    spells[spell] = isChanged ? Of(walk) : spells[spell - 1];
                }
            }
        );
        return new(spells, way.Aspect + ChangingPageRank.Convention(damping, nodes));
    }

    private KindScores Of(ChangingPageRank walk)
    {
        var (nodes, scores) = walk.Scores();
        return kind.Of(nodes, scores);
    }

    /// <summary>Which way a walk takes an arc.</summary>
    private sealed record Way(bool IsEither, bool IsAgainst)
    {
        public string Aspect =>
            IsEither ? ""
            : IsAgainst ? "access: on the reversed projection; "
            : "exposure: along the arcs; ";

        public bool Set(ChangingPageRank walk, GraphArc arc)
        {
            var along = !IsAgainst && walk.Set(arc.From, arc.To, arc.Strength);
            var against = (IsAgainst || IsEither) && walk.Set(arc.To, arc.From, arc.Strength);
            return along || against;
        }
    }
}
